package com.example.targets.metrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.faraday4j.DatasetLookupPort;
import io.github.faraday4j.FaradayException;
import io.github.faraday4j.ScopeId;
import io.github.faraday4j.testkit.FaradayStubServer;
import io.github.faraday4j.transport.CircuitBreakerPolicy;
import io.github.faraday4j.transport.DatasetLookupAdapter;
import io.github.faraday4j.transport.DatasetLookups;
import io.github.faraday4j.transport.FaradayConfig;
import io.github.faraday4j.transport.RetryPolicy;
import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tag;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LookupMetricsTest {

    private static final ScopeId SCOPE = ScopeId.of("7a9cd7a7-1e4a-4d3b-8c0a-3f5d2f0c9a11");

    private static final int WARM_UP = 10_000;

    private static final Map<String, Set<String>> CLOSED_SETS = Map.of(
            "transport", Set.of("jdk", "feign"),
            "outcome", Set.of("success", "api_error", "unavailable", "bad_response", "error"),
            "status", Set.of("2xx", "4xx", "5xx", "none"),
            "retried", Set.of("yes", "no"));

    private final MeterRegistry registry = new SimpleMeterRegistry();

    @ParameterizedTest
    @ValueSource(strings = {"jdk", "feign"})
    void timesALookupItsAttemptsAndCountsTheRetry(String transport) {
        try (FaradayStubServer stub = FaradayStubServer.start();
                DatasetLookupAdapter lookup = open(config(stub).transport(transport), registry)) {
            stub.withJson(SCOPE, "[]").failNext(500);

            assertThat(lookup.datasetsOf(SCOPE)).isEmpty();
            assertThatThrownBy(() -> lookup.datasetsOf(ScopeId.of(UUID.randomUUID())));
        }
        assertThat(registry.get("faraday.retries")
                        .tag("transport", transport)
                        .counter()
                        .count())
                .isEqualTo(1);
        assertThat(meters("faraday.attempts"))
                .containsExactlyInAnyOrder(
                        "outcome=api_error status=4xx transport=" + transport,
                        "outcome=api_error status=5xx transport=" + transport,
                        "outcome=success status=2xx transport=" + transport);
        assertThat(meters("faraday.lookups"))
                .containsExactlyInAnyOrder(
                        "outcome=success retried=yes status=2xx transport=" + transport,
                        "outcome=api_error retried=no status=4xx transport=" + transport);
        assertThat(registry.get("faraday.lookups").timers()).isNotEmpty().allSatisfy(timer -> assertThat(
                        timer.totalTime(TimeUnit.NANOSECONDS))
                .isPositive());
    }

    // snippet:metrics-wiring
    static DatasetLookupAdapter open(FaradayConfig.Builder settings, MeterRegistry registry) {
        return DatasetLookups.open(
                settings.listener(new LookupMetrics(registry)).build());
    }
    // end

    private static FaradayConfig.Builder config(FaradayStubServer stub) {
        return FaradayConfig.builder().baseUri(stub.baseUri()).apiKey(stub.apiKey());
    }

    @Test
    void hasNoMoreMetersAfterAHundredThousandLookupsThanBefore() {
        SplittableRandom random = new SplittableRandom(20261123);
        List<DatasetLookupPort> lookups = Stream.of("jdk", "feign")
                .map(name -> (DatasetLookupPort) DatasetLookups.over(hasty(name), new MoodyTransport()))
                .toList();
        lookUp(lookups, random, WARM_UP);
        int before = registry.getMeters().size();

        lookUp(lookups, random, 100_000);

        assertThat(registry.getMeters()).hasSize(before).hasSizeLessThanOrEqualTo(40);
        assertThat(registry.getMeters())
                .flatExtracting(meter -> meter.getId().getTags())
                .isNotEmpty()
                .allSatisfy(tag -> assertThat(CLOSED_SETS.get(tag.getKey())).contains(tag.getValue()));
        assertThat(registry.get("faraday.lookups").timers().stream()
                        .mapToLong(Timer::count)
                        .sum())
                .isEqualTo(100_000 + WARM_UP);
        assertThat(registry.getMeters())
                .flatExtracting(meter -> meter.getId().getTags())
                .extracting(Tag::getValue)
                .as("each outcome was met")
                .containsAll(CLOSED_SETS.get("outcome"));
    }

    private FaradayConfig hasty(String transport) {
        return FaradayConfig.builder()
                .apiKey("test_any_key")
                .transport(transport)
                .retry(RetryPolicy.builder()
                        .maxAttempts(2)
                        .maxDelay(Duration.ZERO)
                        .budget(10_000)
                        .build())
                .circuitBreaker(CircuitBreakerPolicy.disabled())
                .listener(new LookupMetrics(registry))
                .build();
    }

    private static void lookUp(List<DatasetLookupPort> lookups, SplittableRandom random, int times) {
        for (int i = 0; i < times; i++) {
            try {
                lookups.get(i % lookups.size()).datasetsOf(ScopeId.of(new UUID(random.nextLong(), random.nextLong())));
            } catch (FaradayException | StackOverflowError e) {
                // What it was is in the meters.
            }
        }
    }

    private List<String> meters(String name) {
        return registry.find(name).meters().stream()
                .map(Meter::getId)
                .map(id -> id.getTags().stream()
                        .map(tag -> tag.getKey() + '=' + tag.getValue())
                        .collect(Collectors.joining(" ")))
                .toList();
    }
}
