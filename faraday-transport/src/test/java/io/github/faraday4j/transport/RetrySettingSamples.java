package io.github.faraday4j.transport;

import static io.github.faraday4j.transport.internal.pipeline.ScriptedTransport.status;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** The settings of the retries. All waits are half of their bound. */
final class RetrySettingSamples {

    private RetrySettingSamples() {}

    static List<SettingSample> all() {
        return List.of(
                sample(
                        Setting.RETRY_MAX_ATTEMPTS,
                        "2",
                        retry -> retry.maxAttempts(2),
                        builder -> {
                            ObservedClient client = new ObservedClient(builder, status(500));
                            client.lookUp();
                            return client.transport.requests();
                        },
                        2),
                sample(
                        Setting.RETRY_BASE_DELAY,
                        "700ms",
                        retry -> retry.baseDelay(Duration.ofMillis(700)),
                        builder -> wait(builder, 500, 0),
                        Duration.ofMillis(350)),
                sample(
                        Setting.RETRY_THROTTLED_BASE_DELAY,
                        "600ms",
                        retry -> retry.throttledBaseDelay(Duration.ofMillis(600)),
                        builder -> wait(builder, 429, 0),
                        Duration.ofMillis(300)),
                sample(
                        Setting.RETRY_MAX_DELAY,
                        "150ms",
                        retry -> retry.maxDelay(Duration.ofMillis(150)),
                        builder -> wait(builder, 500, 1),
                        Duration.ofMillis(75)),
                sample(
                        Setting.RETRY_MAX_RETRY_AFTER,
                        "3s",
                        retry -> retry.maxRetryAfter(Duration.ofSeconds(3)),
                        RetrySettingSamples::longestThatIsKept,
                        3),
                sample(
                        Setting.RETRY_BUDGET,
                        "20",
                        retry -> retry.budget(20),
                        RetrySettingSamples::retriesOfTwentyLookups,
                        2));
    }

    private static SettingSample sample(
            Setting setting,
            String text,
            UnaryOperator<RetryPolicy.Builder> change,
            Function<FaradayConfig.Builder, Object> effect,
            Object expected) {
        return new SettingSample(
                setting,
                text,
                builder -> builder.retry(change.apply(RetryPolicy.builder()).build()),
                effect,
                expected);
    }

    private static Duration wait(FaradayConfig.Builder builder, int status, int number) {
        ObservedClient client = new ObservedClient(builder, status(status));
        client.lookUp();
        return client.ticker.waits().get(number);
    }

    private static int longestThatIsKept(FaradayConfig.Builder builder) {
        int longest = 0;
        for (int seconds = 1; seconds <= 12; seconds++) {
            ObservedClient client = new ObservedClient(builder, status(503, Map.of("Retry-After", "" + seconds), ""));
            client.lookUp();
            longest = client.transport.requests() > 1 ? seconds : longest;
        }
        return longest;
    }

    private static int retriesOfTwentyLookups(FaradayConfig.Builder builder) {
        ObservedClient client =
                new ObservedClient(builder.circuitBreaker(CircuitBreakerPolicy.disabled()), status(500));
        for (int i = 0; i < 20; i++) {
            client.lookUp();
        }
        return client.transport.requests() - 20;
    }
}
