package io.github.faraday4j.jackson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.Module;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import io.github.faraday4j.dataset.Caveat;
import io.github.faraday4j.dataset.Dataset;
import io.github.faraday4j.dataset.DatasetOptions;
import io.github.faraday4j.dataset.IdentitySet;
import io.github.faraday4j.dataset.ReferenceableTable;
import io.github.faraday4j.testkit.DatasetFixtures;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is no dataset, id or word is refused with a word of what to do, and never written in part. */
class OwnTypesTest {

    record Part(Object part) {}

    static Stream<Named<AppMapper>> mappers() {
        return Mappers.ofEachJackson();
    }

    @Test
    void eachPublicTypeIsEitherReadAndWrittenOrRefused() {
        List<Class<?>> left = CoreTypes.ALL.stream()
                .filter(type -> type != Dataset.class && TextType.find(type) == null && !OwnTypes.areRefused(type))
                .filter(type -> !Throwable.class.isAssignableFrom(type) && !type.isEnum())
                .toList();

        assertThat(left).isEmpty();
        assertThat(OwnTypes.areRefused(IdentitySet.class)).isTrue();
    }

    @ParameterizedTest
    @MethodSource("mappers")
    void aPartOfADatasetIsNotWritten(AppMapper mapper) {
        Dataset dataset = DatasetFixtures.documentedExample();
        List<Object> parts = List.of(
                dataset.options(),
                dataset.identitySets().values().iterator().next(),
                dataset.detectedColumns().get(0),
                ReferenceableTable.among(DatasetFixtures.datasets(40)).get(0),
                Dataset.builder());

        assertThat(parts).allSatisfy(part -> {
            assertThatThrownBy(() -> mapper.writeText(part, Object.class)).satisfies(OwnTypesTest::isRefusal);
            assertThatThrownBy(() -> mapper.writeText(new Part(part), Part.class))
                    .satisfies(OwnTypesTest::isRefusal)
                    .hasMessageContaining("[\"part\"]");
        });
    }

    @ParameterizedTest
    @MethodSource("mappers")
    void aPartOfADatasetIsNotRead(AppMapper mapper) {
        for (Class<?> type : List.of(DatasetOptions.class, IdentitySet.class, ReferenceableTable.class)) {
            assertThatThrownBy(() -> mapper.readText("{\"type\":\"s3_csv\"}", type))
                    .satisfies(OwnTypesTest::isRefusal);
        }
    }

    private static void isRefusal(Throwable e) {
        assertThat(e.getClass().getSimpleName()).isEqualTo("InvalidDefinitionException");
        assertThat(e).hasMessageContaining("has no JSON of its own. Use the whole Dataset, or copy");
    }

    @ParameterizedTest
    @MethodSource("mappers")
    void enumsAreLeftToJackson(AppMapper mapper) throws Exception {
        assertThat(mapper.writeText(Caveat.ARCHIVED, Caveat.class)).isEqualTo("\"ARCHIVED\"");
        assertThat(mapper.readText("\"ARCHIVED\"", Caveat.class)).isEqualTo(Caveat.ARCHIVED);
    }

    @Test
    void aSerializerOfTheApplicationComesFirst() throws Exception {
        Module own = new SimpleModule().addSerializer(new ToStringSerializer(IdentitySet.class));
        AppMapper mapper = Jackson2Mapper.with(builder -> builder.addModule(own));
        IdentitySet part = IdentitySet.builder().build();

        assertThat(mapper.writeText(part, Object.class)).isEqualTo("\"IdentitySet\"");
    }
}
