package io.github.faraday4j.transport.internal.pipeline;

import static io.github.faraday4j.transport.internal.pipeline.ScriptedTransport.json;
import static io.github.faraday4j.transport.internal.pipeline.ScriptedTransport.status;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.faraday4j.transport.CircuitBreakerPolicy;
import io.github.faraday4j.transport.RetryPolicy;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;

/** Chance, as lookups have it: 500 draws, which all miss a quarter of what they are drawn from once in 10^62 times. */
class JitterTest extends ScriptedLookups {

    private static final int DRAWS = 500;

    private List<Long> waits(ScriptedTransport.Step failure) {
        for (int i = 0; i < DRAWS; i++) {
            over(
                            config().circuitBreaker(CircuitBreakerPolicy.disabled())
                                    .retry(RetryPolicy.builder().maxAttempts(2).build()),
                            new ScriptedTransport(failure, json("[]")))
                    .datasetsOf(SCOPE);
        }
        assertThat(ticker.waits()).hasSize(DRAWS);
        return ticker.waits().stream().map(wait -> wait.toMillis()).toList();
    }

    private static void assertSpread(List<Long> waits, long from, long to) {
        long quarter = (to - from) / 4;
        assertThat(waits).allMatch(wait -> from <= wait && wait < to);
        assertThat(waits).anyMatch(wait -> wait < from + quarter).anyMatch(wait -> wait >= to - quarter);
    }

    @Test
    void spreadsWaitsFromNoneToTheirBound() {
        assertSpread(waits(status(500)), 0, 100);
    }

    @Test
    void spreadsWaitsOfThrottledLookupsToo() {
        assertSpread(waits(status(429)), 0, 1_000);
    }

    @Test
    void spreadsWhatTheServiceAsksForByATenth() {
        assertSpread(waits(status(503, Map.of("Retry-After", "2"), "")), 2_000, 2_200);
    }

    @Test
    void isDrawnByTheMachinesTickerFromZeroToOne() {
        Ticker ticker = new SystemTicker(new CountDownLatch(1));
        DoubleSummaryStatistics draws =
                DoubleStream.generate(ticker::random).limit(DRAWS).summaryStatistics();
        assertThat(draws.getMin()).isGreaterThanOrEqualTo(0).isLessThan(0.25);
        assertThat(draws.getMax()).isGreaterThanOrEqualTo(0.75).isLessThan(1);
    }
}
