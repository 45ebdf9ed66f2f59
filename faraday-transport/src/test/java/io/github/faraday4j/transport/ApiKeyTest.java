package io.github.faraday4j.transport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ApiKeyTest {

    private static String sent(ApiKey key) {
        String[] sent = new String[1];
        key.applyTo(value -> sent[0] = value);
        return sent[0];
    }

    @Test
    void isSentAsABearer() {
        assertThat(sent(ApiKey.of("!0123~aZ"))).isEqualTo("Bearer !0123~aZ");
    }

    @ParameterizedTest
    @ValueSource(ints = {8, 512})
    void mayBeShortOrLong(int length) {
        assertThat(sent(ApiKey.of("k".repeat(length)))).hasSize("Bearer ".length() + length);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 7, 513})
    void mayNotBeShorterOrLonger(int length) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ApiKey.of("k".repeat(length)))
                .withMessageContaining("from 8 to 512 characters but has " + length)
                .withMessageNotContaining("kkk");
    }

    @ParameterizedTest
    @ValueSource(strings = {" ", "\u001f", "\u007f", "\n", "\0", "\u00e9", "\u2028", "\ud83d"})
    void mayNotHaveOtherCharacters(String other) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ApiKey.of("secret-4" + other))
                .withMessageContaining("index 8")
                .withMessageNotContaining("secret");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Bearer secret-key", "bearer secret-key", "BEARER "})
    void mayNotBringItsScheme(String value) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ApiKey.of(value))
                .withMessageContaining("give the key alone")
                .withMessageNotContaining("secret");
    }

    @Test
    void hasAHashThatTellsNothing() {
        assertThat(ApiKey.of("one-of-two").hashCode())
                .isEqualTo(ApiKey.of("two-of-two").hashCode());
    }

    @Test
    void isMaskedWhereverSomebodyRepeatsIt() {
        ApiKey key = ApiKey.of("secret-key");
        assertThat(key.maskIn("a secret-key, the secret-key")).isEqualTo("a ****, the ****");
        assertThat(key.maskIn("nothing")).isEqualTo("nothing");
    }
}
