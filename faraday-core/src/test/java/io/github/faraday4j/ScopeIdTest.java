package io.github.faraday4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

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

class ScopeIdTest {
    private static final String TEXT = "5e0dfa56-2d52-4c06-a870-bc79c71e86a3";

    @Test
    void readsThe36CharacterForm() {
        assertThat(ScopeId.of(TEXT).value()).isEqualTo(UUID.fromString(TEXT));
    }

    @Test
    void readsUpperCaseAndShowsLowerCase() {
        assertThat(ScopeId.of(TEXT.toUpperCase(Locale.ROOT)))
                .isEqualTo(ScopeId.of(TEXT))
                .hasToString(TEXT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "1-2-3-4-5",
                "5e0dfa562d524c06a870bc79c71e86a3",
                "{5e0dfa56-2d52-4c06-a870-bc79c71e86a3}",
                "urn:uuid:5e0dfa56-2d52-4c06-a870-bc79c71e86a3",
                " 5e0dfa56-2d52-4c06-a870-bc79c71e86a3",
                "5e0dfa56-2d52-4c06-a870-bc79c71e86a3\n",
                "+5e0dfa5-2d52-4c06-a870-bc79c71e86a3",
                "5e0dfa56-2d52-4c06-a870-+c79c71e86a3",
                "5e0dfa56-2d52-4c06-a870-bc79c71e86ag",
                "5e0dfa562-d52-4c06-a870-bc79c71e86a3",
                "\uff15e0dfa56-2d52-4c06-a870-bc79c71e86a3",
                "../datasets"
            })
    void refusesAnythingElseAndSaysWhatItWants(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ScopeId.of(text))
                .withMessageStartingWith("A scope id must be a UUID such as ");
    }

    @Test
    void showsARefusedTextOnlyIfItCannotBeAKey() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ScopeId.of("1-2-3-4-5"))
                .withMessageEndingWith("but was \"1-2-3-4-5\"");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ScopeId.of("prod_fdysec_CANARY"))
                .withMessageEndingWith("but was a text of 18 characters");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ScopeId.of("1\r\n\u001b[2J"))
                .withMessageEndingWith("but was a text of 7 characters");
    }

    @Test
    void doesNotRepeatALongText() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ScopeId.of("x".repeat(41)))
                .withMessageEndingWith("but was a text of 41 characters");
    }

    @Test
    void refusesNullByName() {
        assertThatNullPointerException()
                .isThrownBy(() -> ScopeId.of((String) null))
                .withMessage("text");
        assertThatNullPointerException()
                .isThrownBy(() -> ScopeId.of((UUID) null))
                .withMessage("value");
    }

    @Test
    void comparesByValue() {
        assertThat(ScopeId.of(UUID.fromString(TEXT)))
                .isEqualTo(ScopeId.of(TEXT))
                .hasSameHashCodeAs(ScopeId.of(TEXT));
        assertThat(ScopeId.of(TEXT)).isNotEqualTo(ScopeId.of(new UUID(0, 0))).isNotEqualTo(UUID.fromString(TEXT));
    }

    @Test
    void survivesSerialisation() {
        assertThat(Serialized.copyOf(ScopeId.of(TEXT))).isEqualTo(ScopeId.of(TEXT));
    }

    @Test
    void areInTheOrderOfTheirTexts() {
        Random random = new Random(16);
        List<ScopeId> ids = Stream.generate(() -> new UUID(random.nextLong(), random.nextLong()))
                .limit(1_000)
                .flatMap(id -> Stream.of(id, new UUID(id.getMostSignificantBits(), random.nextLong())))
                .map(ScopeId::of)
                .toList();
        assertThat(ids.stream().sorted())
                .isEqualTo(ids.stream()
                        .sorted(Comparator.comparing(ScopeId::toString))
                        .toList());
    }

    @Test
    void areComparedAsEqualIfTheyAreEqual() {
        List<ScopeId> ids = Stream.of("00", "7f", "80", "ff")
                .flatMap(first -> Stream.of("00", "7f", "80", "ff")
                        .map(last -> ScopeId.of(first + "000000-0000-0000-" + last + "00-000000000000")))
                .toList();
        for (ScopeId one : ids) {
            for (ScopeId other : ids) {
                assertThat(one.compareTo(other) == 0).isEqualTo(one.equals(other));
                assertThat(one.compareTo(other)).isEqualTo(-other.compareTo(one));
            }
        }
        assertThat(new TreeSet<>(ids)).containsExactlyElementsOf(ids);
        assertThatNullPointerException().isThrownBy(() -> ids.get(0).compareTo(null));
    }
}
