package io.github.faraday4j.transport.internal.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.faraday4j.dataset.Caveat;
import io.github.faraday4j.dataset.Dataset;
import io.github.faraday4j.dataset.ReferenceableTable;
import io.github.faraday4j.transport.DatasetJson;
import io.github.faraday4j.transport.internal.json.UnreadableMatrix.Case;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A dataset never looks better than what was sent: whatever can be read of a member that came in an odd shape, the answers
 * derived from it are no better than those of the member in any readable form. ADR 17 has the law.
 */
class UnreadableMatrixTest {

    static List<Case> needed() {
        return UnreadableMatrix.ofNeededMembers();
    }

    static List<Case> others() {
        return UnreadableMatrix.ofOtherMembers();
    }

    @Test
    void hasThatManyCases() {
        assertThat(needed()).hasSize(461);
        assertThat(others()).hasSize(25 * UnreadableMatrix.SHAPES.size());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("needed")
    void isNeverBetterThanAnyReadableForm(Case odd) {
        Dataset dataset = odd.dataset();
        List<ReferenceableTable> tables = ReferenceableTable.among(List.of(dataset));
        assertThat(tables).isNotEmpty().allSatisfy(table -> assertThat(table.caveats())
                .containsAnyOf(Caveat.UNREADABLE, Caveat.SOURCE_UNRESOLVED, Caveat.COLUMN_NOT_DETECTED));
        for (String reading : odd.readings()) {
            Dataset readable = odd.with(reading);
            assertThat(dataset.isArchived() || !readable.isArchived()).isTrue();
            assertThat(dataset.isPreview() || !readable.isPreview()).isTrue();
            assertThat(dataset.isReady() && !readable.isReady()).isFalse();
            for (ReferenceableTable expected : ReferenceableTable.among(List.of(readable))) {
                assertThat(tables).as(reading).anySatisfy(table -> assertNoBetter(table, expected));
            }
        }
        CodecLaws.nothingIsLost(odd.json(odd.shape()));
    }

    private static void assertNoBetter(ReferenceableTable table, ReferenceableTable expected) {
        Set<Caveat> caveats = EnumSet.copyOf(table.caveats());
        if (!table.column().equals(expected.column())) {
            assertThat(caveats).contains(Caveat.KEY_COLUMN_UNREADABLE);
            caveats.add(Caveat.COLUMN_NOT_DETECTED); // of a column whose name nobody knows it says nothing
        }
        assertThat(caveats).containsAll(expected.caveats());
        if (!table.sources().containsAll(expected.sources())) {
            assertThat(table.caveats()).contains(Caveat.SOURCE_UNRESOLVED);
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("others")
    void takesNothingFromMembersThatNobodyNeeds(Case odd) {
        assertThat(ReferenceableTable.among(List.of(odd.dataset())))
                .isEqualTo(ReferenceableTable.among(List.of(UnreadableMatrix.clean())));
        assertThat(odd.dataset().isReady()).isTrue();
        CodecLaws.nothingIsLost(odd.json(odd.shape()));
    }

    static Stream<String> members() {
        return Contract.DATASET.members().keySet().stream().filter(member -> !member.equals("id"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("members")
    void isAsGoodAsAbsentIfItIsNull(String member) {
        String json = '"' + member + "\":";
        Dataset absent =
                DatasetJson.decode(UnreadableMatrix.json(json + "null")).get(0);
        assertThat(absent.has(member)).isFalse();
        assertThat(absent.unknownMembers()).isEmpty();
        assertThat(ReferenceableTable.among(List.of(absent)).stream().flatMap(table -> table.caveats().stream()))
                .isSubsetOf(Caveat.NOT_READY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"detected_columns", "merge_datasets", "reference_key_columns"})
    void isAsGoodAsAbsentIfItIsAListOfNull(String member) {
        String json = '"' + member + "\":[null]";
        assertThat(DatasetJson.decode(UnreadableMatrix.json(json)))
                .isEqualTo(DatasetJson.decode(UnreadableMatrix.json('"' + member + "\":[]")));
    }
}
