package io.github.faraday4j.transport.internal.pipeline;

import static io.github.faraday4j.transport.internal.pipeline.ScriptedTransport.failing;
import static io.github.faraday4j.transport.internal.pipeline.ScriptedTransport.json;
import static io.github.faraday4j.transport.internal.pipeline.ScriptedTransport.status;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.faraday4j.FaradayException;
import io.github.faraday4j.transport.CircuitBreakerPolicy;
import io.github.faraday4j.transport.FaradayConfig;
import io.github.faraday4j.transport.RetryPolicy;
import io.github.faraday4j.transport.internal.reply.Failure.BreakerSignal;
import io.github.faraday4j.transport.spi.TransportFault;
import java.net.ConnectException;
import java.net.UnknownHostException;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What an attempt says about the service, seen from the breaker. */
class BreakerCountsTest extends ScriptedLookups {

    static Stream<Arguments> attempts() {
        return Stream.of(
                Arguments.of("datasets", json("[]"), BreakerSignal.SUCCESS),
                Arguments.of("204", status(204), BreakerSignal.SUCCESS),
                Arguments.of("302", status(302), BreakerSignal.SUCCESS),
                Arguments.of("400", status(400), BreakerSignal.SUCCESS),
                Arguments.of("404", status(404), BreakerSignal.SUCCESS),
                Arguments.of("499", status(499), BreakerSignal.SUCCESS),
                Arguments.of("407", status(407), BreakerSignal.FAILURE),
                Arguments.of("408", status(408), BreakerSignal.FAILURE),
                Arguments.of("429", status(429), BreakerSignal.NONE),
                Arguments.of("500", status(500), BreakerSignal.FAILURE),
                Arguments.of("599", status(599), BreakerSignal.FAILURE),
                Arguments.of("600", status(600), BreakerSignal.SUCCESS),
                Arguments.of("nothing", json(""), BreakerSignal.FAILURE),
                Arguments.of("no JSON", json("[] x"), BreakerSignal.FAILURE),
                Arguments.of("another shape", json("null"), BreakerSignal.NONE),
                Arguments.of("too deep", json("[".repeat(100)), BreakerSignal.NONE),
                Arguments.of("a page", status(200, Map.of("Content-Type", "text/html"), "x"), BreakerSignal.FAILURE),
                Arguments.of("brotli", status(200, Map.of("Content-Encoding", "br"), "x"), BreakerSignal.FAILURE),
                Arguments.of(
                        "no gzip",
                        status(200, Map.of("Content-Encoding", "gzip"), "xxxxxxxxxxxx"),
                        BreakerSignal.FAILURE),
                Arguments.of("a cut gzip", status(200, Map.of("Content-Encoding", "gzip"), "x"), BreakerSignal.FAILURE),
                Arguments.of("too large", status(200, Map.of("Content-Length", "99999999"), ""), BreakerSignal.FAILURE),
                Arguments.of("a refused connection", failing(new ConnectException()), BreakerSignal.FAILURE),
                Arguments.of("a proxy's 403", failing(TransportFault.refusedByProxy(403)), BreakerSignal.FAILURE),
                Arguments.of("a proxy's 503", failing(TransportFault.refusedByProxy(503)), BreakerSignal.FAILURE),
                Arguments.of("an unknown host", failing(new UnknownHostException()), BreakerSignal.FAILURE));
    }

    @ParameterizedTest(name = "{0}: {2}")
    @MethodSource("attempts")
    void eachKindOfEnd(String name, ScriptedTransport.Step step, BreakerSignal signal) {
        assertCounted(step, signal);
    }

    @ParameterizedTest
    @EnumSource
    void eachKindOfFault(TransportFault.Kind kind) {
        boolean ofTheService = kind != TransportFault.Kind.CLOSED && kind != TransportFault.Kind.CLIENT;
        assertCounted(failing(new TransportFault(kind, "")), ofTheService ? BreakerSignal.FAILURE : BreakerSignal.NONE);
    }

    private void assertCounted(ScriptedTransport.Step step, BreakerSignal signal) {
        assertThat(isOpenAfter(1, config(), step)).isEqualTo(signal == BreakerSignal.FAILURE);
        // Two are asked for and one is a failure: with the other the breaker opens, unless the other does not count.
        assertThat(isOpenAfter(2, config(), step, status(500))).isEqualTo(signal != BreakerSignal.NONE);
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
