package io.github.faraday4j.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.faraday4j.Serialized;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DatasetIdTest {
    private static final String TEXT = "8cd2dcf6-f2b3-4318-b8b3-eb19ab18d29d";

    @Test
    void readsThe36CharacterFormInEitherCase() {
        assertThat(DatasetId.of(TEXT).value()).isEqualTo(UUID.fromString(TEXT));
        assertThat(DatasetId.of(TEXT.toUpperCase(Locale.ROOT)))
                .isEqualTo(DatasetId.of(UUID.fromString(TEXT)))
                .hasSameHashCodeAs(DatasetId.of(TEXT))
                .hasToString(TEXT);
        assertThat(DatasetId.of(TEXT))
                .isNotEqualTo(DatasetId.of(new UUID(0, 0)))
                .isNotEqualTo(UUID.fromString(TEXT));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "1-2-3-4-5",
                "8cd2dcf6f2b34318b8b3eb19ab18d29d",
                "{8cd2dcf6-f2b3-4318-b8b3-eb19ab18d29d}",
                "+cd2dcf6-f2b3-4318-b8b3-eb19ab18d29d",
                "8cd2dcf6-f2b3-4318-b8b3-eb19ab18d29d ",
                "8cd2dcf6f-2b3-4318-b8b3-eb19ab18d29d"
            })
    void refusesAnythingElseAndSaysWhatItWants(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DatasetId.of(text))
                .withMessageStartingWith("A dataset id must be a UUID such as ");
    }

    @Test
    void showsARefusedTextOnlyIfItLooksLikePartOfAUuid() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DatasetId.of("x\n\u001b[2J"))
                .withMessageEndingWith("but was a text of 6 characters");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DatasetId.of("1-2-3-4-5"))
                .withMessageEndingWith("but was \"1-2-3-4-5\"");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DatasetId.of("x".repeat(100_000)))
                .withMessageEndingWith("but was a text of 100000 characters");
    }

    @Test
    void refusesNullByName() {
        assertThatNullPointerException()
                .isThrownBy(() -> DatasetId.of((String) null))
                .withMessage("text");
        assertThatNullPointerException()
                .isThrownBy(() -> DatasetId.of((UUID) null))
                .withMessage("value");
    }

    @Test
    void survivesSerialisation() {
        assertThat(Serialized.copyOf(DatasetId.of(TEXT))).isEqualTo(DatasetId.of(TEXT));
    }

    @Test
    void areInTheOrderOfTheirTexts() {
        Random random = new Random(16);
        List<DatasetId> ids = Stream.generate(() -> new UUID(random.nextLong(), random.nextLong()))
                .limit(1_000)
                .flatMap(id -> Stream.of(id, new UUID(id.getMostSignificantBits(), random.nextLong())))
                .map(DatasetId::of)
                .toList();
        assertThat(ids.stream().sorted())
                .isEqualTo(ids.stream()
                        .sorted(Comparator.comparing(DatasetId::toString))
                        .toList());
    }

    @Test
    void areComparedAsEqualIfTheyAreEqual() {
        List<DatasetId> ids = Stream.of("00", "7f", "80", "ff")
                .flatMap(first -> Stream.of("00", "7f", "80", "ff")
                        .map(last -> DatasetId.of(first + "000000-0000-0000-" + last + "00-000000000000")))
                .toList();
        for (DatasetId one : ids) {
            for (DatasetId other : ids) {
                assertThat(one.compareTo(other) == 0).isEqualTo(one.equals(other));
                assertThat(one.compareTo(other)).isEqualTo(-other.compareTo(one));
            }
        }
        assertThat(new TreeSet<>(ids)).containsExactlyElementsOf(ids);
        assertThatNullPointerException().isThrownBy(() -> ids.get(0).compareTo(null));
    }
}
