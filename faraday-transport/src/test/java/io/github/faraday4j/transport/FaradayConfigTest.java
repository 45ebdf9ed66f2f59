package io.github.faraday4j.transport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.net.URI;
import java.time.Duration;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FaradayConfigTest {

    private static final String KEY = "sk_CANARY_7f3a9b2c";

    private static FaradayConfig.Builder builder() {
        return FaradayConfig.builder().apiKey(KEY);
    }

    @Nested
    class TheApiKey {

        @Test
        void isRequired() {
            assertThatIllegalStateException()
                    .isThrownBy(() -> FaradayConfig.builder().build())
                    .withMessageContainingAll("API key", "faraday.api-key", "FARADAY_API_KEY");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "",
                    "short",
                    KEY + "\n",
                    "\r\n" + KEY,
                    KEY + "\0",
                    "sk CANARY 7f3",
                    "schlüssel-123",
                    "Bearer " + KEY,
                    "bearer " + KEY,
                    " " + KEY
                })
        void isRefusedWithoutBeingRepeated(String key) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> builder().apiKey(key))
                    .satisfies(e -> {
                        assertThat(e.getMessage()).contains("API key").doesNotContain("CANARY");
                        assertThat(e).hasNoCause();
                    });
        }

        @Test
        void ofMoreThan512CharactersIsRefused() {
            assertThat(ApiKey.of("k".repeat(512))).isNotNull();
            assertThatIllegalArgumentException().isThrownBy(() -> ApiKey.of("k".repeat(513)));
        }

        @Test
        void showsItselfNowhere() {
            assertThat(ApiKey.of(KEY)).hasToString("ApiKey(****)").isNotInstanceOf(java.io.Serializable.class);
            assertThat(builder().build().toString()).contains("apiKey=****").doesNotContain("CANARY");
            assertThat(Integer.toHexString(ApiKey.of(KEY).hashCode()))
                    .isEqualTo(Integer.toHexString(ApiKey.of("another-key").hashCode()));
        }

        @Test
        void isComparedByValue() {
            assertThat(ApiKey.of(KEY)).isEqualTo(ApiKey.of(KEY)).isNotEqualTo(ApiKey.of(KEY + "x"));
        }
    }

    @Nested
    class TheBaseUri {

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "https://api.faraday.ai/v1",
                    "https://api.faraday.ai",
                    "https://api.faraday.ai:8443/a/b%20c/v1",
                    "HTTPS://API.FARADAY.AI/v1",
                    "http://127.0.0.1:8080/v1",
                    "http://127.8.9.10/v1",
                    "http://[::1]:8080/v1",
                    "http://localhost/v1"
                })
        void mayBe(String uri) {
            assertThat(builder().baseUri(uri).build().baseUri()).isEqualTo(URI.create(uri));
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "ftp://api.faraday.ai/v1",
                    "file:///etc/passwd",
                    "api.faraday.ai/v1",
                    "//api.faraday.ai/v1",
                    "https:api.faraday.ai",
                    "https:///v1",
                    "https://user:sk_CANARY@api.faraday.ai/v1",
                    "https://api.faraday.ai/v1?key=sk_CANARY",
                    "sk_CANARY_instead_of_a_uri",
                    "https://api.faraday.ai/v1?",
                    "https://api.faraday.ai/v1#sk_CANARY",
                    "https://api.faraday.ai/v1/../v2",
                    "https://api.faraday.ai/%2e%2e/v1",
                    "https://api.faraday.ai//v1",
                    "https://exa_mple.com/v1",
                    "https://api.faraday.ai:99999/v1",
                    "http://api.faraday.ai/v1",
                    "http://127.0.0.1.evil.example/v1",
                    "http://127.0.0.1@evil.example/v1",
                    "http://128.0.0.1/v1",
                    "http://127.1/v1",
                    "http://127.0.0.01/v1",
                    "http://localhost./v1",
                    "http://localhost.evil.example/v1",
                    "http://[::ffff:8.8.8.8]/v1",
                    "http://2130706433/v1",
                    "http://0.0.0.0/v1",
                    "sk_CANARY",
                    "sk_CANARY with a space",
                    "https:sk_CANARY",
                    "https://user:sk_CANARY@@api.faraday.ai/v1",
                    "https://api.faraday.ai/v1?key=sk_CANARY",
                    "https://api.faraday.ai/v1#sk_CANARY",
                    "https://api.faraday.ai//sk_CANARY"
                })
        void mayNotBe(String uri) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> builder().baseUri(uri).build())
                    .withMessageStartingWith("baseUri ")
                    .satisfies(e -> assertThat(e.getMessage()).doesNotContain("CANARY"));
        }

        @Test
        void mayBeInTheClearIfThatIsAllowed() {
            assertThat(builder()
                            .baseUri("http://faraday.test/v1")
                            .allowInsecureHttp(true)
                            .build()
                            .baseUri())
                    .hasHost("faraday.test");
        }

        @Test
        void losesTheSlashAtItsEnd() {
            assertThat(builder().baseUri("https://api.faraday.ai/v1/").build().baseUri())
                    .hasToString("https://api.faraday.ai/v1");
        }
    }

    @Nested
    class TimeLimits {

        @Test
        void haveDefaultsThatFitIntoEachOther() {
            FaradayConfig config =
                    builder().totalTimeout(Duration.ofMillis(800)).build();
            assertThat(config.attemptTimeout()).isEqualTo(Duration.ofMillis(800));
            assertThat(config.connectTimeout()).isEqualTo(Duration.ofMillis(800));
            FaradayConfig longer =
                    config.toBuilder().totalTimeout(Duration.ofSeconds(60)).build();
            assertThat(longer.attemptTimeout()).isEqualTo(Duration.ofSeconds(5));
        }

        @Test
        void areRefusedIfTheyDoNotFit() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> builder()
                            .totalTimeout(Duration.ofSeconds(1))
                            .attemptTimeout(Duration.ofSeconds(2))
                            .build())
                    .withMessageContainingAll("attemptTimeout", "totalTimeout", "PT2S");
        }

        @ParameterizedTest
        @ValueSource(strings = {"PT0S", "PT-1S", "PT0.009S", "PT5M0.001S"})
        void haveARange(String timeout) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> builder().totalTimeout(Duration.parse(timeout)))
                    .withMessageContainingAll("totalTimeout", timeout);
        }
    }

    @Nested
    class Policies {

        @Test
        void areRefusedOutOfRange() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> RetryPolicy.builder().maxAttempts(6))
                    .withMessage("maxAttempts must be from 1 to 5 but was 6");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> CircuitBreakerPolicy.builder().failureRateThreshold(0));
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> ResponseLimits.builder().maxBodyBytes(1));
            assertThatIllegalArgumentException().isThrownBy(() -> builder().maxConcurrentLookups(10_001));
        }
    }
}
