package io.github.faraday4j.jackson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.core.type.TypeReference;
import io.github.faraday4j.ScopeId;
import io.github.faraday4j.dataset.Dataset;
import io.github.faraday4j.dataset.DatasetId;
import io.github.faraday4j.dataset.DatasetStatus;
import io.github.faraday4j.dataset.SourceType;
import io.github.faraday4j.testkit.DatasetFixtures;
import java.lang.reflect.Type;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Datasets, ids and words in types of the application. */
class ContainersTest {

    private static final ScopeId SCOPE = ScopeId.of("7a9cd7a7-1e4a-4d3b-8c0a-3f5d2f0c9a11");

    record Report(
            ScopeId scope,
            @Nullable Dataset main,
            Dataset @Nullable [] array,
            List<Dataset> all,
            Map<DatasetId, Dataset> byId,
            Map<SourceType, Integer> counts,
            Set<DatasetStatus> states) {}

    record Maybe(Optional<Dataset> dataset, Optional<ScopeId> scope) {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
    @JsonSubTypes(@JsonSubTypes.Type(value = Found.class, name = "found"))
    sealed interface Event {}

    record Found(Dataset dataset) implements Event {}

    /** As frameworks have it that add links to an object. */
    static final class Linked {
        @JsonUnwrapped
        public @Nullable Dataset dataset;

        public @Nullable String link;
    }

    static Stream<Named<AppMapper>> mappers() {
        return Mappers.ofEachJackson();
    }

    static Stream<Named<AppMapper>> typed() {
        return Stream.concat(Jackson2Settings.TYPED.entrySet().stream(), Jackson3Settings.TYPED.entrySet().stream())
                .map(entry -> Named.of(entry.getKey(), entry.getValue()));
    }

    private static Report report() {
        Map<DatasetId, Dataset> byId = new LinkedHashMap<>();
        Datasets.all().forEach(dataset -> byId.put(dataset.id(), dataset));
        return new Report(
                SCOPE,
                Datasets.odd(),
                null,
                Datasets.all(),
                byId,
                Map.of(SourceType.of("of tomorrow"), 2),
                Set.of(DatasetStatus.UNSPECIFIED, DatasetStatus.READY));
    }

    @ParameterizedTest
    @MethodSource("mappers")
    void areReadFromARecord(AppMapper mapper) throws Exception {
        assertThat(mapper.readText(mapper.writeText(report(), Report.class), Report.class))
                .isEqualTo(report());
        assertThat(mapper.convert(report(), Report.class)).isEqualTo(report());
    }

    @ParameterizedTest
    @MethodSource("mappers")
    void areReadFromArrays(AppMapper mapper) throws Exception {
        Dataset[] datasets = Datasets.all().toArray(Dataset[]::new);

        assertThat((Dataset[]) mapper.readText(mapper.writeText(datasets, Dataset[].class), Dataset[].class))
                .isEqualTo(datasets);
    }

    static Stream<Named<AppMapper>> unwrappingArrays() {
        return Stream.of(
                Named.of(
                        "Jackson 2",
                        Jackson2Mapper.with(builder -> builder.enable(
                                com.fasterxml.jackson.databind.DeserializationFeature.UNWRAP_SINGLE_VALUE_ARRAYS))),
                Named.of(
                        "Jackson 3",
                        Jackson3Mapper.with(builder -> builder.enable(
                                tools.jackson.databind.DeserializationFeature.UNWRAP_SINGLE_VALUE_ARRAYS))));
    }

    @ParameterizedTest
    @MethodSource("unwrappingArrays")
    void areReadFromAnArrayOfOneWhereTheMapperWantsIt(AppMapper mapper) throws Exception {
        String dataset = mapper.writeText(Datasets.odd(), Dataset.class);

        assertThat(mapper.readText("[" + dataset + "]", Dataset.class)).isEqualTo(Datasets.odd());
        assertThat(mapper.readText("[\"" + SCOPE + "\"]", ScopeId.class)).isEqualTo(SCOPE);
        assertThatThrownBy(() -> mapper.readText("[" + dataset + "," + dataset + "]", Dataset.class))
                .extracting(e -> e.getClass().getSimpleName())
                .isEqualTo("MismatchedInputException");
    }

    @Test
    void areReadFromOptionalFieldsOfJackson3() throws Exception {
        AppMapper mapper = Jackson3Mapper.with(builder -> builder);
        Maybe there = new Maybe(Optional.of(Datasets.odd()), Optional.of(SCOPE));
        Maybe absent = new Maybe(Optional.empty(), Optional.empty());

        assertThat(mapper.readText(mapper.writeText(there, Maybe.class), Maybe.class))
                .isEqualTo(there);
        assertThat(mapper.readText(mapper.writeText(absent, Maybe.class), Maybe.class))
                .isEqualTo(absent);
    }

    @ParameterizedTest
    @MethodSource("mappers")
    void areReadFromAmongTheMembersAroundThem(AppMapper mapper) throws Exception {
        Linked linked = new Linked();
        linked.dataset = Datasets.odd();
        linked.link = "https://example.com";

        String json = mapper.writeText(linked, Linked.class);
        Linked read = (Linked) mapper.readText(json, Linked.class);

        assertThat(json).contains("\"link\":\"https://example.com\"").doesNotContain("\"dataset\":");
        assertThat(read.dataset).isEqualTo(Datasets.odd());
        assertThat(read.link).isEqualTo("https://example.com");
    }

    /** What comes before the name of a type is kept aside by Jackson, and no number is rounded there. */
    @ParameterizedTest
    @MethodSource("mappers")
    void areReadFromASubtypeThatIsNamedAtTheEnd(AppMapper mapper) throws Exception {
        String dataset = mapper.writeText(Datasets.odd(), Dataset.class);

        assertThat(mapper.readText("{\"dataset\":" + dataset + ",\"kind\":\"found\"}", Event.class))
                .isEqualTo(new Found(Datasets.odd()));
        assertThat(mapper.readText(mapper.writeText(new Found(Datasets.odd()), Event.class), Event.class))
                .isEqualTo(new Found(Datasets.odd()));
    }

    @ParameterizedTest
    @MethodSource("typed")
    void areReadWithTheTypesThatAreWrittenWithThem(AppMapper mapper) throws Exception {
        assertThat(mapper.readText(mapper.writeText(report(), Report.class), Report.class))
                .isEqualTo(report());
    }

    @ParameterizedTest
    @MethodSource("mappers")
    void anUnknownNumberOfThemIsReadOneByOne(AppMapper mapper) throws Exception {
        Type list = new TypeReference<List<Dataset>>() {}.getType();
        List<Dataset> many = DatasetFixtures.datasets(7, 300);

        assertThat(mapper.readBytes(mapper.writeBytes(many, list), list)).isEqualTo(many);
    }
}
