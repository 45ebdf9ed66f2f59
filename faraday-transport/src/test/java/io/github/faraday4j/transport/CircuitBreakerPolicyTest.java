package io.github.faraday4j.transport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The window of the circuit breaker, and the attempts that it must have seen. */
class CircuitBreakerPolicyTest {

    private static CircuitBreakerPolicy.Builder builder() {
        return CircuitBreakerPolicy.builder();
    }

    private static FaradayConfig.Builder config(CircuitBreakerPolicy policy) {
        return FaradayConfig.builder().apiKey("a-key-of-a-test").circuitBreaker(policy);
    }

    private static FaradayConfig.Builder fromVariables(Map<String, String> variables) {
        return FaradayConfig.builder()
                .apiKey("a-key-of-a-test")
                .fillFrom(new Environment(name -> null, variables::get));
    }

    @Nested
    class WithOneOfThem {

        @ParameterizedTest(name = "a window of {0} opens after {1} failures")
        @CsvSource({"1, 1", "3, 3", "19, 19", "20, 20", "21, 20", "10000, 20"})
        void theMinimumIsNoMoreThanTheWindow(int windowSize, int failures) {
            CircuitBreakerPolicy policy = builder().windowSize(windowSize).build();
            assertThat(policy.minimumAttempts()).isEqualTo(failures);
            assertThat(BreakerSettingSamples.failuresUntilOpenAfter(0, config(policy)))
                    .isEqualTo(failures);
            assertThat(BreakerSettingSamples.failuresUntilOpenAfter(
                            0, fromVariables(Map.of("FARADAY_CIRCUIT_BREAKER_WINDOW_SIZE", "" + windowSize))))
                    .isEqualTo(failures);
        }

        @ParameterizedTest(name = "a minimum of {0} has a window of {1}")
        @CsvSource({"1, 50", "50, 50", "51, 51", "80, 80"})
        void theWindowIsNoLessThanTheMinimum(int minimumAttempts, int windowSize) {
            CircuitBreakerPolicy policy =
                    builder().minimumAttempts(minimumAttempts).build();
            assertThat(policy.windowSize()).isEqualTo(windowSize);
            assertThat(BreakerSettingSamples.failuresUntilOpenAfter(0, config(policy)))
                    .isEqualTo(minimumAttempts);
            assertThat(BreakerSettingSamples.failuresUntilOpenAfter(
                            0, fromVariables(Map.of("FARADAY_CIRCUIT_BREAKER_MINIMUM_ATTEMPTS", "" + minimumAttempts))))
                    .isEqualTo(minimumAttempts);
        }

        @Test
        void aCopyStillFollows() {
            assertThat(builder().windowSize(3).build().toBuilder()
                            .windowSize(30)
                            .build()
                            .minimumAttempts())
                    .isEqualTo(20);
            assertThat(CircuitBreakerPolicy.ofDefaults().toBuilder()
                            .minimumAttempts(80)
                            .build()
                            .windowSize())
                    .isEqualTo(80);
        }
    }

    @Nested
    class WithBoth {

        private static final String REFUSED = "minimumAttempts must be at most windowSize (3) but was 4: change one of"
                + " them, or leave one out, and it follows the other";

        @Test
        void theMinimumMayBeTheWindow() {
            assertThat(BreakerSettingSamples.failuresUntilOpenAfter(
                            0, config(builder().windowSize(3).minimumAttempts(3).build())))
                    .isEqualTo(3);
        }

        @Test
        void aMinimumBeyondTheWindowIsRefused() {
            CircuitBreakerPolicy.Builder builder = builder().minimumAttempts(4).windowSize(3);
            assertThatIllegalArgumentException().isThrownBy(builder::build).withMessage(REFUSED);
        }

        @Test
        void theEnvironmentGivesTheSameAnswer() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> fromVariables(Map.of(
                            "FARADAY_CIRCUIT_BREAKER_WINDOW_SIZE", "3",
                            "FARADAY_CIRCUIT_BREAKER_MINIMUM_ATTEMPTS", "4")))
                    .withMessage(REFUSED);
        }
    }
}
