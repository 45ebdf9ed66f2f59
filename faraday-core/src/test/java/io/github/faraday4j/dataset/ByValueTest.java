package io.github.faraday4j.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Two objects of the wire are equal if their numbers are worth the same. */
class ByValueTest {

    private static Dataset raw(Object value) {
        return Dataset.builder()
                .id("8cd2dcf6-f2b3-4318-b8b3-eb19ab18d29d")
                .name("Orders")
                .unknownMembers(Map.of("x", value))
                .sample(List.of(value))
                .build();
    }

    static Stream<List<Number>> sameNumbers() {
        return Stream.of(
                numbers("0.75", "0.7500", "75e-2", "0.00075E3"),
                numbers("0", "0.0", "-0.0", "0e9", "0E-9"),
                numbers("-1e400", "-10E399", "-0.1e401"),
                numbers("1E+2147483646", "10E+2147483645", "0.1E+2147483647"),
                numbers("1E-2147483646", "10E-2147483647"),
                List.of(1_000L, 1_000, (short) 1_000, 1e3, new BigDecimal("1e3"), BigInteger.valueOf(1_000)),
                List.of(Long.MAX_VALUE, new BigDecimal("9223372036854775807.0")),
                List.of(Long.MIN_VALUE, new BigDecimal("-9223372036854775808.00")),
                List.of(BigInteger.TEN.pow(40), new BigDecimal("1e40")),
                List.of(9007199254740993L, new BigDecimal("9007199254740993.0")));
    }

    private static List<Number> numbers(String... spellings) {
        return Stream.of(spellings).<Number>map(BigDecimal::new).toList();
    }

    @ParameterizedTest
    @MethodSource("sameNumbers")
    @Timeout(10)
    void isOneNumberInAnySpelling(List<Number> spellings) {
        for (Number one : spellings) {
            for (Number other : spellings) {
                assertThat(raw(one)).isEqualTo(raw(other)).hasSameHashCodeAs(raw(other));
                assertThat(raw(Map.of("a", List.of(one))))
                        .isEqualTo(raw(Map.of("a", List.of(other))))
                        .hasSameHashCodeAs(raw(Map.of("a", List.of(other))));
                TraitColumn trait = TraitColumn.builder().value(one).build();
                assertThat(trait)
                        .isEqualTo(TraitColumn.builder().value(other).build())
                        .hasSameHashCodeAs(TraitColumn.builder().value(other).build());
            }
        }
    }

    @Test
    void isAnotherNumberOfAnotherValue() {
        List<Number> numbers = List.of(
                0L,
                1L,
                -1L,
                Long.MAX_VALUE,
                new BigDecimal("9223372036854775806.9"),
                new BigDecimal("9223372036854775807.1"),
                BigInteger.valueOf(Long.MAX_VALUE).add(BigInteger.ONE),
                new BigDecimal("1E+2147483647"),
                new BigDecimal("1E-2147483647"),
                new BigDecimal("0.1"),
                new BigDecimal("0.10000000000000000000000001"));
        for (Number one : numbers) {
            for (Number other : numbers) {
                assertThat(raw(one).equals(raw(other))).isEqualTo(one == other);
            }
        }
    }

    @Test
    void tellsAllOtherKindsOfValuesApart() {
        List<Object> values = List.of(
                "1",
                1L,
                true,
                List.of(),
                Map.of(),
                List.of(1L),
                List.of(1L, 2L),
                Map.of("a", 1L),
                Map.of("b", 1L),
                Arrays.asList(1L, null),
                Collections.singletonMap("a", null),
                Collections.singletonMap("c", null));
        for (Object one : values) {
            for (Object other : values) {
                assertThat(raw(one).equals(raw(other))).isEqualTo(one == other);
            }
        }
    }

    @Test
    void holdsForFractionsOfTheDocumentation() {
        Condition one = Condition.builder().gt(new BigDecimal("0.75")).build();
        Condition other = Condition.builder().gt(new BigDecimal("0.7500")).build();
        assertThat(one).isEqualTo(other).hasSameHashCodeAs(other);
        assertThat(other.gt()).contains(new BigDecimal("0.7500"));
        assertThat(List.of(one)).isEqualTo(List.of(other));
    }

    @Test
    void agreesWithTheHashForNumbersOfAnyLength() {
        Random random = new Random(16);
        for (int i = 0; i < 20_000; i++) {
            BigDecimal number = new BigDecimal(new BigInteger(random.nextInt(200), random), random.nextInt(400) - 200);
            BigDecimal other = random.nextBoolean()
                    ? number.setScale(number.scale() + random.nextInt(30))
                    : number.stripTrailingZeros();
            assertThat(ByValue.equal(number, other)).isTrue();
            assertThat(ByValue.hash(number)).as(number.toString()).isEqualTo(ByValue.hash(other));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"1000.0", "1e3", "1E+18", "-7.0", "0.0", "0E+2000000000", "9223372036854775807.0"})
    void isADocumentedCountInAnySpelling(String count) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Dataset.builder().unknownMembers(Map.of("row_count", new BigDecimal(count))))
                .withMessageContaining("row_count, which is documented");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.5", "0.1", "1e19", "9223372036854775808.0", "1E+2147483647", "1E-2147483647"})
    @Timeout(10)
    void isNoCountIfItIsNoLong(String number) {
        assertThat(DatasetUpdate.builder()
                        .unknownMembers(Map.of("rows_added", new BigDecimal(number)))
                        .build()
                        .rowsAdded())
                .isEmpty();
    }
}
