package io.github.faraday4j.transport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdentifierCheckTest {

    @ParameterizedTest
    @ValueSource(strings = {"a", "Shop/1.4", "my_app-2", "AZaz09._/-"})
    void mayHaveLettersDigitsAndAFewMarks(String text) {
        assertThat(IdentifierCheck.check("name", text)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " ", "a b", "shop\n", "shop\r\nX-Injected: 1", "ä", "a\u0661", "@", "[", "`", "{", "a:b"})
    void mayHaveNoOthers(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> IdentifierCheck.check("applicationId", text))
                .withMessage("applicationId must be 1 to 64 letters, digits, dots, slashes, hyphens or underscores");
    }

    @Test
    void hasAtMost64Characters() {
        assertThat(IdentifierCheck.check("name", "n".repeat(64))).hasSize(64);
        assertThatIllegalArgumentException().isThrownBy(() -> IdentifierCheck.check("name", "n".repeat(65)));
    }

    @Test
    void isNamedIfItIsMissing() {
        assertThatNullPointerException()
                .isThrownBy(() -> FaradayConfig.builder().applicationId(null))
                .withMessage("applicationId");
    }
}
