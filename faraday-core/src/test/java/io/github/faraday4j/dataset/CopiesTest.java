package io.github.faraday4j.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.AbstractList;
import java.util.AbstractMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Collections and numbers of a caller that are not what they seem. */
class CopiesTest {
    /** Has one entry the first time that somebody looks, and null in its place afterwards. */
    private static final class ShiftyList extends AbstractList<String> {
        private int looks;

        @Override
        public String get(int index) {
            return looks++ == 0 ? "a" : null;
        }

        @Override
        public int size() {
            return 1;
        }
    }

    /** Has a good entry the first time that somebody looks, and none afterwards. */
    private static final class ShiftyMap extends AbstractMap<String, DatasetEnrichment> {
        private int looks;

        @Override
        public Set<Map.Entry<String, DatasetEnrichment>> entrySet() {
            return looks++ == 0
                    ? Map.of("fig", DatasetEnrichment.builder().build()).entrySet()
                    : Set.of();
        }
    }

    private static final class MutableNumber extends BigDecimal {
        private static final long serialVersionUID = 1L;
        private static boolean changed;

        private MutableNumber() {
            super("1.5");
        }

        @Override
        public String toString() {
            return changed ? "changed" : super.toString();
        }
    }

    private static final class MutableInteger extends BigInteger {
        private static final long serialVersionUID = 1L;

        private MutableInteger() {
            super("18446744073709551616");
        }
    }

    private static Dataset.Builder dataset() {
        return Dataset.builder().id("8cd2dcf6-f2b3-4318-b8b3-eb19ab18d29d").name("Orders");
    }

    @Test
    void lookAtAListOnlyOnce() {
        assertThat(dataset().referenceKeyColumns(new ShiftyList()).build().referenceKeyColumns())
                .containsExactly("a");
    }

    @Test
    void lookAtAMapOnlyOnce() {
        assertThat(dataset().enrichment(new ShiftyMap()).build().enrichment()).containsOnlyKeys("fig");
    }

    @Test
    void keepTheOrderOfAMap() {
        Map<String, Object> map = new LinkedHashMap<>();
        List.of("z", "a", "m").forEach(key -> map.put(key, key));
        assertThat(DecodeConfig.builder().map(map).build().map().keySet()).containsExactly("z", "a", "m");
    }

    @Test
    void takeTheValueOfANumberAndNotItsSubclass() {
        Map<String, Object> kept = dataset()
                .unknownMembers(Map.of("decimal", new MutableNumber(), "integer", new MutableInteger()))
                .build()
                .unknownMembers();
        MutableNumber.changed = true;
        assertThat(kept.get("decimal")).isExactlyInstanceOf(BigDecimal.class).hasToString("1.5");
        assertThat(kept.get("integer")).isExactlyInstanceOf(BigInteger.class).isEqualTo(BigInteger.TWO.pow(64));
    }

    @Test
    void refuseANameThatIsNoUnicodeText() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> dataset()
                        .enrichment(
                                Map.of("\ud800x", DatasetEnrichment.builder().build())))
                .withMessage("enrichment has a name with half a surrogate pair");
        assertThat(dataset()
                        .enrichment(Map.of(
                                "\ud83d\ude00", DatasetEnrichment.builder().build()))
                        .build()
                        .enrichment())
                .containsOnlyKeys("\ud83d\ude00");
    }
}
