package io.github.faraday4j.transport.internal.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.faraday4j.dataset.ColumnDataType;
import io.github.faraday4j.dataset.DatasetColumn;
import io.github.faraday4j.transport.DatasetJson;
import io.github.faraday4j.transport.internal.json.Kind.ListOf;
import io.github.faraday4j.transport.internal.json.Kind.ObjectOf;
import io.github.faraday4j.transport.internal.json.Kind.TextOr;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** All columns of a document come from one builder, and none has anything of another. */
class ColumnCodecTest {

    private static final String ID = "8cd2dcf6-f2b3-4318-b8b3-eb19ab18d29d";
    private static final Map<String, Kind> COLUMN =
            members(((ListOf) Contract.DATASET.members().get("detected_columns")).entry());
    private static final Map<String, Kind> TYPE = members(((TextOr) COLUMN.get("data_type")).object());

    private static Map<String, Kind> members(Kind object) {
        return ((ObjectOf) object).members();
    }

    private static List<DatasetColumn> decode(Map<?, ?>... columns) {
        Map<String, Object> dataset = Map.of("id", ID, "detected_columns", List.of(columns));
        return DatasetJson.decode(Documents.bytes(List.of(dataset))).get(0).detectedColumns();
    }

    /** One member of every documented name; then some that are not understood. */
    static Stream<Map<String, Object>> objectsOfOneMember(Map<String, Kind> documented) {
        Stream<Map<String, Object>> understood = documented.entrySet().stream()
                .map(member -> Map.of(member.getKey(), ContractCoverageTest.value(member.getValue())));
        Stream<Map<String, Object>> others =
                documented.keySet().stream().map(name -> Map.of(name, List.of(List.of("of no documented shape"))));
        return Stream.concat(Stream.concat(understood, others), Stream.of(Map.of("x_unknown", true)));
    }

    static Stream<Map<String, Object>> columns() {
        return objectsOfOneMember(COLUMN);
    }

    static Stream<Map<String, Object>> types() {
        return objectsOfOneMember(TYPE);
    }

    @ParameterizedTest
    @MethodSource("columns")
    void aColumnHasNothingOfItsNeighbours(Map<String, Object> column) {
        DatasetColumn empty = DatasetColumn.builder().build();
        List<DatasetColumn> columns = decode(Map.of(), column, Map.of(), column);
        assertThat(columns).element(1).isNotEqualTo(empty).isEqualTo(columns.get(3));
        assertThat(columns).element(0).isEqualTo(empty).isEqualTo(columns.get(2));
    }

    @ParameterizedTest
    @MethodSource("types")
    void aTypeHasNothingOfThoseOfItsNeighbours(Map<String, Object> type) {
        ColumnDataType empty = ColumnDataType.builder().build();
        List<ColumnDataType> types =
                decode(Map.of("data_type", Map.of()), Map.of("data_type", type), Map.of("data_type", Map.of())).stream()
                        .map(column -> column.dataType().orElseThrow())
                        .toList();
        assertThat(types.get(1)).isNotEqualTo(empty);
        assertThat(types).element(0).isEqualTo(empty).isEqualTo(types.get(2));
    }
}
