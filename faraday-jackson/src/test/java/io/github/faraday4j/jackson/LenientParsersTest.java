package io.github.faraday4j.jackson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.fasterxml.jackson.databind.util.RawValue;
import io.github.faraday4j.dataset.Dataset;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Parsers that take more than JSON, and those of objects in memory. */
class LenientParsersTest {

    static Stream<Named<AppMapper>> lenient() {
        return Stream.of(
                Named.of(
                        "Jackson 2",
                        Jackson2Mapper.with(
                                builder -> builder.enable(com.fasterxml.jackson.core.json.JsonReadFeature.values()))),
                Named.of(
                        "Jackson 3",
                        Jackson3Mapper.with(
                                builder -> builder.enable(tools.jackson.core.json.JsonReadFeature.values()))));
    }

    static Stream<Named<AppMapper>> mappers() {
        return Mappers.ofEachJackson();
    }

    private static Map<String, @Nullable Object> members(@Nullable Object value) {
        Map<String, @Nullable Object> members = new LinkedHashMap<>();
        members.put("id", Datasets.ID);
        members.put("n", value);
        return members;
    }

    @ParameterizedTest
    @MethodSource("lenient")
    void numbersAreReadAsJsonWouldSpellThem(AppMapper mapper) throws Exception {
        for (String number : List.of("+12", "012", ".5", "-.5", "5.", "+1.5e3", "5.e3", "12", "1.50")) {
            Dataset dataset = (Dataset) mapper.readText("{id:'" + Datasets.ID + "', n:" + number + ",}", Dataset.class);

            assertThat(new BigDecimal(String.valueOf(dataset.unknownMembers().get("n"))))
                    .as(number)
                    .isEqualByComparingTo(number);
        }
    }

    @ParameterizedTest
    @MethodSource("lenient")
    void whatIsNotFiniteIsRefused(AppMapper mapper) {
        for (String number : List.of("NaN", "Infinity", "-Infinity")) {
            Throwable e = catchThrowable(
                    () -> mapper.readText("{id:'" + Datasets.ID + "', n:" + number + "}", Dataset.class));

            assertThat(e).hasMessageContaining("a number is not finite");
            assertThat(e.getClass().getSimpleName()).isEqualTo("MismatchedInputException");
        }
    }

    @ParameterizedTest
    @MethodSource("mappers")
    void objectsAreReadFromMemory(AppMapper mapper) throws Exception {
        assertThat(((Dataset) mapper.convert(members(1.5f), Dataset.class)).unknownMembers())
                .containsEntry("n", new BigDecimal("1.5"));
        assertThat(((Dataset) mapper.convert(members((short) 3), Dataset.class)).unknownMembers())
                .containsEntry("n", 3L);
        assertThat(((Dataset) mapper.convert(members(new byte[] {1, 2}), Dataset.class)).unknownMembers())
                .containsEntry("n", "AQI=");
        assertThat(((Dataset) mapper.convert(members(null), Dataset.class)).unknownMembers())
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("mappers")
    void aNameWithHalfASurrogatePairIsRefused(AppMapper mapper) {
        Throwable e = catchThrowable(() -> mapper.convert(Map.of("id", Datasets.ID, "\ud83d", 1), Dataset.class));

        assertThat(e).hasMessageContaining("a member name has half a surrogate pair");
    }

    @Test
    void anObjectThatIsNoJsonIsRefused() {
        Throwable e = catchThrowable(
                () -> Jackson2Mapper.with(builder -> builder).convert(members(new RawValue("7")), Dataset.class));

        assertThat(e).hasMessageContaining("a value is no JSON but a com.fasterxml.jackson.databind.util.RawValue");
    }
}
