package io.github.faraday4j.reliability.matrix;

import static io.github.faraday4j.testkit.internal.RawHttp.sized;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.faraday4j.reliability.matrix.FaultTestBed.Ended;
import io.github.faraday4j.testkit.internal.ScriptedServer;
import io.github.faraday4j.transport.FaradayConfig;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Rows 98 and 99: proxies that open no tunnel. */
final class ProxyFaults {

    private ProxyFaults() {}

    static Stream<FaultScenario> rows() {
        return Stream.of(
                        IntStream.of(403, 404)
                                .mapToObj(status -> refused(status, "UnexpectedResponse " + status + " STATUS", 1)),
                        IntStream.of(429, 502, 503).mapToObj(status -> refused(status, "TransportFailure CONNECT", 3)),
                        Stream.of(FaultScenario.played(
                                        99,
                                        "a proxy is asked for a tunnel, and never answers",
                                        "TransportFailure CONNECT_TIMEOUT",
                                        ProxyFaults::ignored)
                                .or(
                                        KnownDeviation.COUNTS_A_TUNNEL_AS_PART_OF_THE_EXCHANGE,
                                        "DeadlineExceeded HEADERS",
                                        3)))
                .flatMap(rows -> rows);
    }

    private static FaultScenario refused(int status, String outcome, int attempts) {
        return FaultScenario.played(98, "a proxy refuses a tunnel with " + status, outcome, (bench, expected) -> {
            ScriptedServer proxy = bench.answering(sized(status + " X", "Content-Type: text/html", "no"));
            Ended ended = look(bench, behind(bench, proxy));

            assertThat(ended.outcome()).isEqualTo(expected);
            assertThat(ended.failure())
                    .hasMessageContaining(Integer.toString(status))
                    .hasMessageContaining("the proxy 127.0.0.1:" + proxy.port())
                    .satisfies(failure -> assertThat(failure.attempts()).isEqualTo(attempts));
            assertThat(proxy.requests()).hasSize(attempts).allMatch(request -> request.startsWith("CONNECT "));
        });
    }

    private static void ignored(FaultTestBed bench, String outcome) {
        ScriptedServer proxy = bench.serve(peer -> {
            peer.awaitRequest();
            peer.awaitClose();
        });
        Duration each = FaultTestBed.FOR_THE_HEAD;
        Ended ended = look(bench, behind(bench, proxy).attemptTimeout(each).connectTimeout(each.dividedBy(2)));

        assertThat(ended.outcome()).isEqualTo(outcome);
        assertThat(Objects.requireNonNull(ended.failure()).attempts()).isEqualTo(3);
        assertThat(ended.elapsed()).isLessThan(each.multipliedBy(3).plus(FaultTestBed.SLACK));
    }

    private static FaradayConfig.Builder behind(FaultTestBed bench, ScriptedServer proxy) {
        return bench.config()
                .proxy(InetSocketAddress.createUnresolved("127.0.0.1", proxy.port()))
                .baseUri("https://service.invalid/v1");
    }

    private static Ended look(FaultTestBed bench, FaradayConfig.Builder config) {
        return bench.look(bench.lookup(config.build()));
    }
}
