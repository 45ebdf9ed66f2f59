package io.github.faraday4j.transport;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class RetryPolicyTest {

    private final RetryPolicy odd = RetryPolicy.builder()
            .maxAttempts(4)
            .baseDelay(Duration.ofMillis(1))
            .throttledBaseDelay(Duration.ofMillis(2))
            .maxDelay(Duration.ofMillis(3))
            .maxRetryAfter(Duration.ofMillis(4))
            .budget(5)
            .build();

    @Test
    void tellsWhatItWasTold() {
        assertThat(odd.maxAttempts()).isEqualTo(4);
        assertThat(odd.baseDelay()).isEqualTo(Duration.ofMillis(1));
        assertThat(odd.throttledBaseDelay()).isEqualTo(Duration.ofMillis(2));
        assertThat(odd.maxDelay()).isEqualTo(Duration.ofMillis(3));
        assertThat(odd.maxRetryAfter()).isEqualTo(Duration.ofMillis(4));
        assertThat(odd.budget()).isEqualTo(5);
    }

    @Test
    void showsItAll() {
        assertThat(odd)
                .hasToString("RetryPolicy{maxAttempts=4, baseDelay=PT0.001S, throttledBaseDelay=PT0.002S,"
                        + " maxDelay=PT0.003S, maxRetryAfter=PT0.004S, budget=5}");
    }

    @Test
    void isWholeInItsBuilder() {
        assertThat(odd.toBuilder().build()).hasToString(odd.toString());
    }

    @Test
    void isOneAttemptWithoutRetries() {
        assertThat(RetryPolicy.none().maxAttempts()).isEqualTo(1);
    }
}
