package io.github.faraday4j.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class UnknownMembersTest {
    private static final BigInteger BEYOND_LONG = BigInteger.TWO.pow(63);

    private static Dataset.Builder dataset() {
        return Dataset.builder()
                .id("8cd2dcf6-f2b3-4318-b8b3-eb19ab18d29d")
                .name("Orders")
                .rowCount(5)
                .status(DatasetStatus.READY);
    }

    private static Map<String, Object> kept(Map<String, ?> members) {
        return dataset().unknownMembers(members).build().unknownMembers();
    }

    static Stream<Arguments> numbers() {
        return Stream.of(
                arguments(7, 7L),
                arguments((short) 7, 7L),
                arguments((byte) 7, 7L),
                arguments(7L, 7L),
                arguments(0.1, new BigDecimal("0.1")),
                arguments(0.1f, new BigDecimal("0.1")),
                arguments(2.0, new BigDecimal("2.0")),
                arguments(Double.MIN_VALUE, new BigDecimal("4.9E-324")),
                arguments(BigInteger.TEN, 10L),
                arguments(BigInteger.valueOf(Long.MIN_VALUE), Long.MIN_VALUE),
                arguments(BigInteger.valueOf(Long.MAX_VALUE), Long.MAX_VALUE),
                arguments(BEYOND_LONG, BEYOND_LONG),
                arguments(
                        BEYOND_LONG.negate().subtract(BigInteger.ONE),
                        BEYOND_LONG.negate().subtract(BigInteger.ONE)),
                arguments(new BigDecimal("12"), 12L),
                arguments(new BigDecimal(BEYOND_LONG), BEYOND_LONG),
                arguments(new BigDecimal("1.50"), new BigDecimal("1.50")),
                arguments(new BigDecimal("1E+999999999"), new BigDecimal("1E+999999999")));
    }

    @ParameterizedTest(name = "{0} becomes {1}")
    @MethodSource("numbers")
    void takesANumberAsTheSmallestOfItsKind(Number given, Number expected) {
        assertThat(kept(Map.of("a", given))).containsExactly(Map.entry("a", expected));
        assertThat(kept(Map.of("a", List.of(Map.of("b", given)))))
                .containsExactly(Map.entry("a", List.of(Map.of("b", expected))));
    }

    @Nested
    class KeepsWhatItIsGiven {
        @Test
        void inOrderWithNullsInsideAndWithoutNullsOutside() {
            Map<String, Object> inner = new LinkedHashMap<>();
            inner.put("z", null);
            inner.put("a", Arrays.asList(true, null, "x"));
            Map<String, Object> members = new LinkedHashMap<>();
            members.put("second", inner);
            members.put("nothing", null);
            members.put("first", "\ud800");
            members.put("id", null);
            Map<String, Object> kept = kept(members);
            assertThat(kept).containsExactly(Map.entry("second", inner), Map.entry("first", "\ud800"));
            assertThat(((Map<?, ?>) kept.get("second")).keySet().toString()).isEqualTo("[z, a]");
        }

        @Test
        void asADeepCopyThatNobodyCanChange() {
            List<Object> list = new ArrayList<>(List.of(1L));
            Map<String, Object> map = new HashMap<>(Map.of("list", list));
            Map<String, Object> kept = kept(Map.of("a", map));
            list.add(2);
            map.clear();
            assertThat(kept).containsExactly(Map.entry("a", Map.of("list", List.of(1L))));
            Map<?, ?> inner = (Map<?, ?>) kept.get("a");
            assertThatThrownBy(inner::clear).isInstanceOf(UnsupportedOperationException.class);
            assertThatThrownBy(((List<?>) inner.get("list"))::clear).isInstanceOf(UnsupportedOperationException.class);
        }

        @Test
        void inPlaceOfWhatWasThereBefore() {
            assertThat(dataset()
                            .unknownMembers(Map.of("a", 1))
                            .unknownMembers(Map.of("b", 2))
                            .build()
                            .unknownMembers())
                    .containsExactly(Map.entry("b", 2L));
        }
    }

    @Nested
    class Refuses {
        static Stream<Arguments> notJson() {
            return Stream.of(
                    arguments(Double.NaN, "must be a number that JSON has but was NaN"),
                    arguments(Float.POSITIVE_INFINITY, "must be a number that JSON has but was Infinity"),
                    arguments(
                            new AtomicLong(), "must be a number that JSON has but was a " + AtomicLong.class.getName()),
                    arguments(
                            'c',
                            "must be a String, Boolean, Number, List or Map but was a " + Character.class.getName()),
                    arguments(
                            new StringBuilder(),
                            "must be a String, Boolean, Number, List or Map but was a "
                                    + StringBuilder.class.getName()),
                    arguments(Map.of(1, 2), "must have text as keys but has a java.lang.Integer"),
                    arguments(Collections.singletonMap(null, 2), "must have text as keys but has null"),
                    arguments(Map.of("\udc00", 2), "has a name with half a surrogate pair"));
        }

        @ParameterizedTest
        @MethodSource("notJson")
        void whatJsonDoesNotHaveAndNamesThePath(Object value, String problem) {
            Map<String, ?> members = Map.of("a", List.of(0, 1, Map.of("b", value)));
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> dataset().unknownMembers(members))
                    .withMessage("unknownMembers.a[2].b " + problem);
        }

        @Test
        void keysThatAreNoText() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> dataset().unknownMembers(Collections.singletonMap(null, 2)))
                    .withMessage("unknownMembers must have text as keys but has null");
        }

        @ParameterizedTest
        @ValueSource(strings = {"id", "name", "type"})
        void theNamesThatMakeAnObjectWhatItIs(String name) {
            for (Object value : List.of("x", 1, Map.of())) {
                assertThatIllegalArgumentException()
                        .isThrownBy(() -> dataset().unknownMembers(Map.of(name, value)))
                        .withMessageContaining("must not name id, name or type but names " + name);
                assertThatIllegalArgumentException()
                        .isThrownBy(() -> IdentitySet.builder().unknownMembers(Map.of(name, value)))
                        .withMessageContaining("must not name id, name or type but names " + name);
            }
        }

        @Test
        void aDocumentedMemberOfADocumentedShape() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> dataset().unknownMembers(Map.of("row_count", 7)))
                    .withMessage(
                            "unknownMembers names row_count, which is documented: use the builder's method for it");
        }

        @Test
        void aMapThatHoldsItself() {
            Map<String, Object> map = new HashMap<>();
            map.put("self", List.of(map));
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> dataset().unknownMembers(map))
                    .withMessageEndingWith("must not be nested more than 500 deep; does it hold itself?");
        }

        @Test
        void withoutTouchingTheBuilder() {
            Dataset.Builder builder = dataset().unknownMembers(Map.of("a", 1));
            Dataset before = builder.build();
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> builder.unknownMembers(Map.of("status", 1, "b", new Object())));
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> builder.unknownMembers(Map.of("status", 1, "row_count", 1)));
            assertThat(builder.build()).isEqualTo(before);
        }
    }

    @Test
    void takesNestingThatNoDocumentReaches() {
        Object value = "bottom";
        for (int i = 0; i < 500; i++) {
            value = List.of(value);
        }
        Map<String, Object> kept = kept(Map.of("a", value));
        assertThat(kept).isEqualTo(Map.of("a", value)).hasSameHashCodeAs(Map.of("a", value));
    }

    @Test
    void emptiesADocumentedMemberOfAnOddShape() {
        Dataset odd = dataset()
                .unknownMembers(Map.of("row_count", "many", "status", 3))
                .build();
        assertThat(odd.rowCount()).isEmpty();
        assertThat(odd.has("row_count")).isFalse();
        assertThat(odd.status()).isEqualTo(DatasetStatus.UNSPECIFIED);
        assertThat(odd.unknownMembers()).containsOnly(Map.entry("row_count", "many"), Map.entry("status", 3L));
    }

    @Test
    void losesARawValueWhenItsMemberIsSet() {
        Dataset odd = dataset()
                .unknownMembers(Map.of("row_count", "many", "other", 1))
                .build();
        Dataset set = odd.toBuilder().rowCount(9).build();
        assertThat(set.rowCount()).hasValue(9);
        assertThat(set.unknownMembers()).containsExactly(Map.entry("other", 1L));
        assertThat(odd.unknownMembers()).containsKey("row_count");
    }

    @Test
    void takesBackWhatAnotherDatasetHad() {
        Dataset odd = dataset().withoutName().undecoded("name", 5).build();
        Dataset again = odd.toBuilder().unknownMembers(odd.unknownMembers()).build();
        assertThat(again).isEqualTo(odd);
    }
}
