package io.github.faraday4j.transport;

import static io.github.faraday4j.transport.internal.pipeline.ScriptedTransport.json;
import static io.github.faraday4j.transport.internal.pipeline.ScriptedTransport.status;

import io.github.faraday4j.transport.internal.pipeline.ScriptedTransport;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** The settings of the circuit breaker. */
final class BreakerSettingSamples {

    private static final String OPEN = "CircuitOpenException";

    private BreakerSettingSamples() {}

    static List<SettingSample> all() {
        return List.of(
                sample(
                        Setting.CIRCUIT_BREAKER_ENABLED,
                        "false",
                        breaker -> breaker.enabled(false),
                        builder -> failuresUntilOpenAfter(0, builder),
                        100),
                sample(
                        Setting.CIRCUIT_BREAKER_WINDOW_SIZE,
                        "30",
                        breaker -> breaker.windowSize(30),
                        builder -> failuresUntilOpenAfter(30, builder),
                        15),
                sample(
                        Setting.CIRCUIT_BREAKER_MINIMUM_ATTEMPTS,
                        "7",
                        breaker -> breaker.minimumAttempts(7),
                        builder -> failuresUntilOpenAfter(0, builder),
                        7),
                sample(
                        Setting.CIRCUIT_BREAKER_FAILURE_RATE_THRESHOLD,
                        "80",
                        breaker -> breaker.failureRateThreshold(80),
                        builder -> failuresUntilOpenAfter(10, builder),
                        40),
                sample(
                        Setting.CIRCUIT_BREAKER_OPEN_DURATION,
                        "3s",
                        breaker -> breaker.openDuration(Duration.ofSeconds(3)),
                        BreakerSettingSamples::secondsUntilAProbe,
                        3),
                sample(
                        Setting.CIRCUIT_BREAKER_PROBES,
                        "5",
                        breaker -> breaker.probes(5),
                        BreakerSettingSamples::probesInsideEachOther,
                        5));
    }

    private static SettingSample sample(
            Setting setting,
            String text,
            UnaryOperator<CircuitBreakerPolicy.Builder> change,
            Function<FaradayConfig.Builder, Object> effect,
            Object expected) {
        return new SettingSample(
                setting,
                text,
                builder -> builder.circuitBreaker(
                        change.apply(CircuitBreakerPolicy.builder()).build()),
                effect,
                expected);
    }

    /** At most 100. */
    static int failuresUntilOpenAfter(int successes, FaradayConfig.Builder builder) {
        ScriptedTransport.Step[] steps = new ScriptedTransport.Step[successes + 1];
        Arrays.fill(steps, json("[]"));
        steps[successes] = status(500);
        ObservedClient client = new ObservedClient(builder.retry(RetryPolicy.none()), steps);
        for (int i = 0; i < successes + 100 && !client.lookUp().equals(OPEN); i++) {
            // it is not open yet
        }
        return client.transport.requests() - successes;
    }

    /** Open, and with what follows the failures that opened it. */
    private static ObservedClient opened(FaradayConfig.Builder builder, ScriptedTransport.Step then) {
        int failures = builder.build().circuitBreaker().minimumAttempts();
        ScriptedTransport.Step[] steps = new ScriptedTransport.Step[failures + 1];
        Arrays.fill(steps, status(500));
        steps[failures] = then;
        ObservedClient client = new ObservedClient(builder.retry(RetryPolicy.none()), steps);
        for (int i = 0; i < failures; i++) {
            client.lookUp();
        }
        return client;
    }

    private static int secondsUntilAProbe(FaradayConfig.Builder builder) {
        ObservedClient client = opened(builder, json("[]"));
        client.ticker.pass(Duration.ofMillis(1));
        int seconds = 0;
        while (client.lookUp().equals(OPEN)) {
            client.ticker.pass(Duration.ofSeconds(1));
            seconds++;
        }
        return seconds;
    }

    private static int probesInsideEachOther(FaradayConfig.Builder builder) {
        ObservedClient[] client = new ObservedClient[1];
        client[0] = opened(builder, call -> {
            client[0].lookUp();
            return json("[]").exchange(call);
        });
        client[0].ticker.pass(Duration.ofMinutes(1));
        int before = client[0].transport.requests();
        client[0].lookUp();
        return client[0].transport.requests() - before;
    }
}
