package io.github.faraday4j.jackson;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.faraday4j.dataset.Dataset;
import io.github.faraday4j.transport.DatasetJson;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a mapper writes is what {@code DatasetJson} writes, and comes back equal, whatever the settings of the mapper. */
class RoundTripTest {

    private static final Type LIST = new TypeReference<List<Dataset>>() {}.getType();

    /** A mapper that knows nothing of us and no double. */
    private static final JsonMapper EXACT = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    private final List<Dataset> datasets = Datasets.all();

    static Stream<Named<AppMapper>> plain() {
        return named(Jackson2Settings.PLAIN, Jackson3Settings.PLAIN);
    }

    /** The others have no trees that hold any number, or none that are read as they were written. */
    static Stream<Named<AppMapper>> withTrees() {
        return plain().filter(mapper ->
                !mapper.getName().endsWith("longs") && !mapper.getName().endsWith("wrapped in its root"));
    }

    static Stream<Named<AppMapper>> all() {
        return Stream.concat(plain(), named(Jackson2Settings.TYPED, Jackson3Settings.TYPED));
    }

    private static Stream<Named<AppMapper>> named(Map<String, AppMapper> some, Map<String, AppMapper> more) {
        return Stream.concat(some.entrySet().stream(), more.entrySet().stream())
                .map(entry -> Named.of(entry.getKey(), entry.getValue()));
    }

    private static JsonNode tree(String json) throws JsonProcessingException {
        JsonNode tree = EXACT.readTree(json);
        return tree.isObject() ? tree.elements().next() : tree;
    }

    /** With the spelling of each number and the order of members. */
    private String expected() throws JsonProcessingException {
        return tree(Datasets.json(datasets)).toString();
    }

    @ParameterizedTest
    @MethodSource("plain")
    void writesBytesAsDatasetJsonDoes(AppMapper mapper) throws Exception {
        String json = new String(mapper.writeBytes(datasets, LIST), StandardCharsets.UTF_8);

        assertThat(tree(json)).hasToString(expected());
    }

    @ParameterizedTest
    @MethodSource("plain")
    void writesTextAsDatasetJsonDoes(AppMapper mapper) throws Exception {
        assertThat(tree(mapper.writeText(datasets, LIST))).hasToString(expected());
    }

    @ParameterizedTest
    @MethodSource("all")
    void readsTheBytesThatItWrote(AppMapper mapper) throws Exception {
        assertThat(mapper.readBytes(mapper.writeBytes(datasets, LIST), LIST)).isEqualTo(datasets);
    }

    @ParameterizedTest
    @MethodSource("all")
    void readsTheTextThatItWrote(AppMapper mapper) throws Exception {
        assertThat(mapper.readText(mapper.writeText(datasets, LIST), LIST)).isEqualTo(datasets);
    }

    @ParameterizedTest
    @MethodSource("all")
    void readsASingleOne(AppMapper mapper) throws Exception {
        Dataset dataset = Datasets.odd();

        assertThat(mapper.readBytes(mapper.writeBytes(dataset, Dataset.class), Dataset.class))
                .isEqualTo(dataset);
    }

    @ParameterizedTest
    @MethodSource("all")
    void convertsWithoutLoss(AppMapper mapper) throws Exception {
        assertThat(mapper.convert(Datasets.odd(), Dataset.class)).isEqualTo(Datasets.odd());
    }

    /** By value, so that 1.50 is 1.5, and 1.0 is 1. */
    private static int compare(JsonNode one, JsonNode other) {
        if (one.isNumber() && other.isNumber()) {
            return one.decimalValue().compareTo(other.decimalValue());
        }
        return one.equals(other) ? 0 : 1;
    }

    /** Trees of Jackson 2 take the zeros from the end of a fraction. */
    @ParameterizedTest
    @MethodSource("withTrees")
    void goesThroughATreeWithEachValue(AppMapper mapper) throws Exception {
        for (Dataset dataset : datasets) {
            Dataset read = (Dataset) mapper.throughTree(dataset, Dataset.class);

            assertThat(EXACT.readTree(DatasetJson.encode(List.of(read)))
                            .equals(RoundTripTest::compare, EXACT.readTree(DatasetJson.encode(List.of(dataset)))))
                    .as(dataset.toString())
                    .isTrue();
        }
    }
}
