package io.github.faraday4j.transport.internal.pipeline;

import io.github.faraday4j.ScopeId;
import io.github.faraday4j.transport.CircuitBreakerPolicy;
import io.github.faraday4j.transport.FaradayConfig;
import io.github.faraday4j.transport.RetryPolicy;
import java.time.Duration;
import java.util.SplittableRandom;

/** Configurations of all kinds, from small numbers to large ones. */
final class RandomConfigs {

    static final ScopeId SCOPE = ScopeId.of("5e0dfa56-2d52-4c06-a870-bc79c71e86a3");

    private RandomConfigs() {}

    static FaradayConfig.Builder config(SplittableRandom random) {
        Duration total = millis(random, 10, 60_000);
        Duration attempt = millis(random, 5, (int) total.toMillis());
        return FaradayConfig.builder()
                .apiKey("a-key-of-a-test")
                .totalTimeout(total)
                .attemptTimeout(attempt)
                .connectTimeout(millis(random, 1, (int) attempt.toMillis()))
                .maxConcurrentLookups(1 + random.nextInt(5))
                .retry(retry(random))
                .circuitBreaker(breaker(random));
    }

    private static RetryPolicy retry(SplittableRandom random) {
        return RetryPolicy.builder()
                .maxAttempts(1 + random.nextInt(5))
                .baseDelay(millis(random, 0, 1_000))
                .throttledBaseDelay(millis(random, 0, 3_000))
                .maxDelay(millis(random, 0, 5_000))
                .maxRetryAfter(millis(random, 0, 20_000))
                .budget(random.nextInt(3) == 0 ? random.nextInt(25) : random.nextInt(1_000))
                .build();
    }

    private static CircuitBreakerPolicy breaker(SplittableRandom random) {
        if (random.nextInt(4) == 0) {
            return CircuitBreakerPolicy.disabled();
        }
        int window = 1 + random.nextInt(20);
        return CircuitBreakerPolicy.builder()
                .windowSize(window)
                .minimumAttempts(1 + random.nextInt(window))
                .failureRateThreshold(1 + random.nextInt(100))
                .openDuration(millis(random, 1, 10_000))
                .probes(1 + random.nextInt(5))
                .build();
    }

    private static Duration millis(SplittableRandom random, int min, int max) {
        return Duration.ofMillis(min + random.nextInt(max - min + 1));
    }
}
