package io.github.faraday4j.transport.internal.pipeline;

import static io.github.faraday4j.transport.internal.pipeline.ScriptedTransport.failing;
import static io.github.faraday4j.transport.internal.pipeline.ScriptedTransport.json;
import static io.github.faraday4j.transport.internal.pipeline.ScriptedTransport.status;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.faraday4j.FaradayException;
import io.github.faraday4j.transport.CircuitBreakerPolicy;
import io.github.faraday4j.transport.FaradayConfig;
import io.github.faraday4j.transport.RetryPolicy;
import io.github.faraday4j.transport.internal.reply.Failure.Verdict;
import io.github.faraday4j.transport.spi.TransportFault;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What an attempt says about the service, seen from the breaker. */
class BreakerCountsTest extends ScriptedLookups {

    static Stream<Arguments> attempts() {
        return Stream.of(
                Arguments.of("datasets", json("[]"), Verdict.SUCCESS),
                Arguments.of("204", status(204), Verdict.SUCCESS),
                Arguments.of("302", status(302), Verdict.SUCCESS),
                Arguments.of("400", status(400), Verdict.SUCCESS),
                Arguments.of("404", status(404), Verdict.SUCCESS),
                Arguments.of("499", status(499), Verdict.SUCCESS),
                Arguments.of("407", status(407), Verdict.FAILURE),
                Arguments.of("408", status(408), Verdict.FAILURE),
                Arguments.of("429", status(429), Verdict.NONE),
                Arguments.of("500", status(500), Verdict.FAILURE),
                Arguments.of("599", status(599), Verdict.FAILURE),
                Arguments.of("600", status(600), Verdict.SUCCESS),
                Arguments.of("nothing", json(""), Verdict.FAILURE),
                Arguments.of("no JSON", json("[] x"), Verdict.FAILURE),
                Arguments.of("another shape", json("null"), Verdict.NONE),
                Arguments.of("too deep", json("[".repeat(100)), Verdict.NONE),
                Arguments.of("a page", status(200, Map.of("Content-Type", "text/html"), "x"), Verdict.FAILURE),
                Arguments.of("brotli", status(200, Map.of("Content-Encoding", "br"), "x"), Verdict.FAILURE),
                Arguments.of(
                        "no gzip", status(200, Map.of("Content-Encoding", "gzip"), "xxxxxxxxxxxx"), Verdict.FAILURE),
                Arguments.of("a cut gzip", status(200, Map.of("Content-Encoding", "gzip"), "x"), Verdict.FAILURE),
                Arguments.of("too large", status(200, Map.of("Content-Length", "99999999"), ""), Verdict.FAILURE),
                Arguments.of("a reset", fault(TransportFault.Kind.RESET), Verdict.FAILURE),
                Arguments.of("a time-out", fault(TransportFault.Kind.TIMEOUT), Verdict.FAILURE),
                Arguments.of("garbage", fault(TransportFault.Kind.PROTOCOL), Verdict.FAILURE),
                Arguments.of("TLS", fault(TransportFault.Kind.TLS), Verdict.FAILURE),
                Arguments.of("a closed client", fault(TransportFault.Kind.CLOSED), Verdict.NONE));
    }

    private static ScriptedTransport.Step fault(TransportFault.Kind kind) {
        return failing(new TransportFault(kind, ""));
    }

    @ParameterizedTest(name = "{0}: {2}")
    @MethodSource("attempts")
    void eachKindOfEnd(String name, ScriptedTransport.Step step, Verdict verdict) {
        assertThat(isOpenAfter(1, config(), step)).isEqualTo(verdict == Verdict.FAILURE);
        // Two are asked for and one is a failure: with the other the breaker opens, unless the other does not count.
        assertThat(isOpenAfter(2, config(), step, status(500))).isEqualTo(verdict != Verdict.NONE);
    }

    @Test
    void notAMissingKey() {
        FaradayConfig.Builder keyless = config().apiKeySupplier(() -> null);
        assertThat(isOpenAfter(1, keyless, json("[]"))).isFalse();
        assertThat(isOpenAfter(2, keyless, json("[]"), json("[]"))).isFalse();
    }

    private boolean isOpenAfter(int minimum, FaradayConfig.Builder config, ScriptedTransport.Step... steps) {
        HttpDatasetLookup lookup = over(
                config.retry(RetryPolicy.none())
                        .circuitBreaker(CircuitBreakerPolicy.builder()
                                .windowSize(2)
                                .minimumAttempts(minimum)
                                .build()),
                new ScriptedTransport(steps));
        for (int i = 0; i < steps.length; i++) {
            try {
                lookup.datasetsOf(SCOPE);
            } catch (FaradayException e) {
                assertThat(e).isNotInstanceOf(io.github.faraday4j.CircuitOpenException.class);
            }
        }
        return lookup.toString().contains("{OPEN,");
    }
}
