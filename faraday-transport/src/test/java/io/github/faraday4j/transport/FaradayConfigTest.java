package io.github.faraday4j.transport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
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
    class TheEnvironment {

        private final Map<String, String> properties = new HashMap<>();
        private final Map<String, String> variables = new HashMap<>();

        private FaradayConfig.Builder fill(FaradayConfig.Builder builder) {
            return builder.fillFrom(new Environment(properties::get, variables::get));
        }

        @Test
        void isNotReadByTheBuilderAlone() {
            assertThat(builder().build().transport()).isEmpty();
            assertThat(builder().build().baseUri()).isEqualTo(FaradayConfig.DEFAULT_BASE_URI);
        }

        @Test
        void fillsWhatWasNotSetAndPropertiesGoFirst() {
            properties.put("faraday.transport", "jdk");
            variables.put("FARADAY_TRANSPORT", "feign");
            variables.put("FARADAY_API_KEY", KEY);
            variables.put("FARADAY_TOTAL_TIMEOUT", "1500ms");
            variables.put("FARADAY_NAME", "from-environment");
            variables.put("FARADAY_BASE_URI", "  ");
            FaradayConfig config = fill(FaradayConfig.builder().name("mine")).build();
            assertThat(config.transport()).contains("jdk");
            assertThat(config.totalTimeout()).isEqualTo(Duration.ofMillis(1500));
            assertThat(config.name()).isEqualTo("mine");
            assertThat(config.baseUri()).isEqualTo(FaradayConfig.DEFAULT_BASE_URI);
        }

        @Test
        void reachesEverySetting() {
            properties.putAll(Map.of(
                    "faraday.attempt-timeout", "PT2S",
                    "faraday.connect-timeout", "1s",
                    "faraday.application-id", "shop/1.4",
                    "faraday.max-concurrent-lookups", "7",
                    "faraday.gzip", "false",
                    "faraday.proxy", "proxy.example:3128",
                    "faraday.base-uri", "http://faraday.test/v1",
                    "faraday.allow-insecure-http", "TRUE"));
            properties.putAll(Map.of(
                    "faraday.retry-max-attempts", "2",
                    "faraday.retry-budget", "0",
                    "faraday.circuit-breaker-enabled", "false",
                    "faraday.circuit-breaker-open-duration", "2m",
                    "faraday.max-body-bytes", "2048",
                    "faraday.max-tokens", "5000"));
            FaradayConfig config = fill(builder()).build();
            assertThat(config.attemptTimeout()).isEqualTo(Duration.ofSeconds(2));
            assertThat(config.connectTimeout()).isEqualTo(Duration.ofSeconds(1));
            assertThat(config.applicationId()).contains("shop/1.4");
            assertThat(config.maxConcurrentLookups()).isEqualTo(7);
            assertThat(config.gzip()).isFalse();
            assertThat(config.proxy()).contains(InetSocketAddress.createUnresolved("proxy.example", 3128));
            assertThat(config.retry().maxAttempts()).isEqualTo(2);
            assertThat(config.retry().budget()).isZero();
            assertThat(config.circuitBreaker().enabled()).isFalse();
            assertThat(config.circuitBreaker().openDuration()).isEqualTo(Duration.ofMinutes(2));
            assertThat(config.limits().maxBodyBytes()).isEqualTo(2048);
            assertThat(config.limits().maxTokens()).isEqualTo(5000);
            assertThat(config.clientSettings()).containsExactly("connectTimeout", "proxy");
        }

        @ParameterizedTest
        @EnumSource(
                value = Setting.class,
                mode = EnumSource.Mode.EXCLUDE,
                names = {"API_KEY", "NAME", "TRANSPORT", "APPLICATION_ID"})
        void namesTheVariableWithAValueThatCannotBeUsedButNotTheValue(Setting setting) {
            variables.put(setting.variable(), "\u00e9 sk_CANARY");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> fill(builder()))
                    .withMessageContaining(setting.variable())
                    .satisfies(e -> assertThat(e.getMessage()).doesNotContain("CANARY"));
        }

        @ParameterizedTest
        @EnumSource(
                value = Setting.class,
                names = {"API_KEY", "NAME", "TRANSPORT", "APPLICATION_ID"})
        void namesThePropertyWithATextThatCannotBeUsedButNotTheText(Setting setting) {
            properties.put(setting.property(), "\u00e9 sk_CANARY");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> fill(FaradayConfig.builder()))
                    .withMessageContaining(setting.property())
                    .satisfies(e -> assertThat(e.getMessage()).doesNotContain("CANARY"));
        }

        @ParameterizedTest
        @CsvSource({"250ms,PT0.25S", "5s,PT5S", "5 S,PT5S", "2m,PT2M", "1h,PT1H", "PT1.5S,PT1.5S", "pt2s,PT2S"})
        void hasDurations(String text, Duration duration) {
            assertThat(Environment.duration(text)).isEqualTo(duration);
        }

        @ParameterizedTest
        @ValueSource(strings = {"5", "s", "-5s", "5 days", "1.5s", "99999999999999999999s", "9223372036854775807h"})
        void hasNoOtherDurations(String text) {
            variables.put("FARADAY_TOTAL_TIMEOUT", text);
            assertThatExceptionOfType(IllegalArgumentException.class).isThrownBy(() -> fill(builder()));
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

        @Test
        void surviveToBuilder() {
            RetryPolicy retry = RetryPolicy.builder().maxAttempts(2).budget(30).build();
            assertThat(retry.toBuilder().build()).usingRecursiveComparison().isEqualTo(retry);
            CircuitBreakerPolicy breaker =
                    CircuitBreakerPolicy.builder().windowSize(7).probes(1).build();
            assertThat(breaker.toBuilder().build()).usingRecursiveComparison().isEqualTo(breaker);
            ResponseLimits limits = ResponseLimits.builder().maxDepth(9).build();
            assertThat(limits.toBuilder().build()).usingRecursiveComparison().isEqualTo(limits);
        }
    }
}
