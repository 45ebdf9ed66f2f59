package io.github.faraday4j.reliability.matrix;

import static io.github.faraday4j.reliability.matrix.FaultScenario.Fate.CLOSED;
import static io.github.faraday4j.reliability.matrix.FaultTestBed.SHORT;
import static io.github.faraday4j.testkit.internal.RawHttp.sized;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.faraday4j.reliability.matrix.FaultTestBed.Ended;
import io.github.faraday4j.testkit.internal.RawHttp;
import io.github.faraday4j.testkit.internal.ScriptedServer;
import io.github.faraday4j.testkit.internal.TestCertificate;
import io.github.faraday4j.transport.DatasetLookupAdapter;
import io.github.faraday4j.transport.FaradayConfig;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.channels.SocketChannel;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/** Rows 1 to 10, and 100: faults of connecting. */
final class ConnectingFaults {

    private static final int FULL = 8;

    private ConnectingFaults() {}

    /** Made when they are first asked for. */
    private static final class Certificates {

        static final TestCertificate FOR_LOOPBACK = TestCertificate.of("127.0.0.1");
        static final TestCertificate FOR_ANOTHER_HOST = TestCertificate.of("other.example");
        static final TestCertificate EXPIRED = TestCertificate.expired("127.0.0.1");
    }

    static Stream<FaultScenario> rows() {
        return Stream.of(playedOnNoConnection(), certificates(), handshakes(), proxies(), settings())
                .flatMap(rows -> rows);
    }

    private static Stream<FaultScenario> playedOnNoConnection() {
        return Stream.of(
                FaultScenario.played(1, "connection refused", "TransportFailure CONNECT", (bench, outcome) -> {
                    FaradayConfig.Builder config = bench.config().baseUri(ScriptedServer.nobody("/v1"));
                    fails(bench, config, outcome, 3, Duration.ZERO);
                }),
                FaultScenario.played(
                        2,
                        "packets vanish: nothing answers the SYN",
                        "TransportFailure CONNECT_TIMEOUT",
                        ConnectingFaults::vanish),
                FaultScenario.played(3, "unknown host", "TransportFailure DNS", (bench, outcome) -> {
                    FaradayConfig.Builder config = bench.config().baseUri("https://nonexistent.invalid/v1");
                    assertThat(fails(bench, config, outcome, 2, Duration.ZERO).failure())
                            .hasMessageContaining("nonexistent.invalid");
                }),
                unknownProxy("unknown proxy, on the way to https", "https://service.invalid/v1"),
                unknownProxy("unknown proxy, on the way to http", "http://service.invalid/v1"),
                FaultScenario.played(9, "closed, then called", "ClientClosed", (bench, outcome) -> {
                    ScriptedServer server = bench.answering(RawHttp.json("[]"));
                    DatasetLookupAdapter lookup =
                            bench.lookup(bench.config(server).build());
                    lookup.close();
                    lookup.close();

                    assertThat(bench.look(lookup).outcome()).isEqualTo(outcome);
                    assertThat(server.connections()).isZero();
                }));
    }

    private static Ended fails(
            FaultTestBed bench, FaradayConfig.Builder config, String outcome, int attempts, Duration takes) {
        Ended ended = bench.look(bench.lookup(config.build()));

        assertThat(ended.outcome()).isEqualTo(outcome);
        assertThat(ended.failure())
                .satisfies(failure -> assertThat(failure.attempts()).isEqualTo(attempts));
        assertThat(ended.elapsed()).isBetween(takes, takes.plus(FaultTestBed.SLACK));
        return ended;
    }

    /** A socket that accepts nothing answers no SYN either, once as many connections wait as it lets wait. */
    private static void vanish(FaultTestBed bench, String outcome) throws IOException {
        ServerSocket full = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
        bench.closes(full);
        for (int i = 0; i < FULL; i++) {
            SocketChannel waiting = SocketChannel.open();
            bench.closes(waiting);
            waiting.configureBlocking(false);
            waiting.connect(full.getLocalSocketAddress());
        }
        FaradayConfig.Builder config = bench.config()
                .baseUri("http://127.0.0.1:" + full.getLocalPort() + "/v1")
                .connectTimeout(SHORT);
        fails(bench, config, outcome, 3, SHORT.multipliedBy(3));
    }

    private static Stream<FaultScenario> certificates() {
        FaultScenario.Service answering = (peer, bench) -> peer.answerEach(RawHttp.json("[]"));
        return Stream.of(
                        FaultScenario.of(5, "TLS: a certificate of an unknown issuer")
                                .over(() -> Certificates.FOR_LOOPBACK)
                                .saying("certification path"),
                        FaultScenario.of(5, "TLS: a certificate of another host")
                                .over(() -> Certificates.FOR_ANOTHER_HOST)
                                .with(config -> config.sslContext(Certificates.FOR_ANOTHER_HOST.context()))
                                .saying("127\\.0\\.0\\.1:\\d+: .*127\\.0\\.0\\.1"),
                        FaultScenario.of(5, "TLS: a certificate that has expired")
                                .over(() -> Certificates.EXPIRED)
                                .with(config -> config.sslContext(Certificates.EXPIRED.context()))
                                .saying("NotAfter|validity"))
                .map(row -> row.served(answering).unasked().ends("TransportFailure TLS", FaultScenario.Fate.LOST));
    }

    private static Stream<FaultScenario> handshakes() {
        return Stream.of(
                FaultScenario.of(6, "TLS: the handshake stalls")
                        .served((peer, bench) -> {
                            peer.awaitFirstBytes();
                            peer.awaitClose();
                        })
                        .unasked()
                        .stalling(SHORT)
                        .with(config -> config.attemptTimeout(FaultTestBed.LONG))
                        .again()
                        .ends("TransportFailure CONNECT_TIMEOUT", CLOSED),
                FaultScenario.of(7, "a service without TLS where there should be one with it")
                        .served((peer, bench) -> {
                            peer.awaitFirstBytes();
                            peer.send(sized("400 X", RawHttp.JSON, "{}"));
                            peer.awaitClose();
                        })
                        .unasked()
                        .ends("TransportFailure TLS", CLOSED),
                FaultScenario.played(
                        100,
                        "TLS: the service refuses the certificate of the client",
                        "TransportFailure TLS",
                        ConnectingFaults::refusesTheClient));
    }

    private static void refusesTheClient(FaultTestBed bench, String outcome) {
        ScriptedServer server = bench.serve(peer -> peer.secureForNobody(Certificates.FOR_LOOPBACK));
        FaradayConfig.Builder config = bench.config()
                .sslContext(Certificates.FOR_LOOPBACK.context())
                .baseUri("https://127.0.0.1:" + server.port() + "/v1");
        fails(bench, config, outcome, 1, Duration.ZERO);
    }

    private static Stream<FaultScenario> proxies() {
        String challenge = sized("407 X", "Proxy-Authenticate: Basic realm=x", "{}");
        return Stream.of("http", "https")
                .map(scheme -> FaultScenario.played(
                        8,
                        "a proxy wants to know who asks it for " + scheme,
                        "UnexpectedResponse 407 STATUS",
                        (bench, outcome) -> {
                            ScriptedServer proxy = bench.answering(challenge);
                            FaradayConfig.Builder config = bench.config()
                                    .proxy(InetSocketAddress.createUnresolved("127.0.0.1", proxy.port()))
                                    .allowInsecureHttp(true)
                                    .baseUri(scheme + "://service.invalid/v1");
                            fails(bench, config, outcome, 1, Duration.ZERO);
                            assertThat(proxy.requests()).hasSize(1);
                        }));
    }

    private static Stream<FaultScenario> settings() {
        return Stream.of(FaultScenario.played(
                10, "a base URI that cannot be one", "IllegalArgumentException", (bench, outcome) -> {
                    List<String> unfit = List.of(
                            "ftp://127.0.0.1/",
                            "http://user@127.0.0.1/",
                            "http://127.0.0.1/?a=b",
                            "http://127.0.0.1/#a",
                            "http://faraday.example/",
                            "http:///v1",
                            "v1");
                    for (String uri : unfit) {
                        assertThatIllegalArgumentException()
                                .as(uri)
                                .isThrownBy(() -> bench.config().baseUri(uri).build())
                                .satisfies(bench::seen)
                                .extracting(refusal -> refusal.getClass().getSimpleName())
                                .isEqualTo(outcome);
                    }
                }));
    }

    /** In time, so that no row waits for it. */
    static void makeCertificates() {
        assertThat(Certificates.FOR_LOOPBACK.context()).isNotSameAs(Certificates.EXPIRED.context());
    }

    private static FaultScenario unknownProxy(String name, String baseUri) {
        return FaultScenario.played(3, name, "TransportFailure DNS", (bench, outcome) -> {
            FaradayConfig.Builder config = bench.config()
                    .baseUri(baseUri)
                    .allowInsecureHttp(true)
                    .proxy(InetSocketAddress.createUnresolved("proxy.invalid", 3128));
            assertThat(fails(bench, config, outcome, 2, Duration.ZERO).failure())
                    .hasMessageContaining("service.invalid through the proxy proxy.invalid:3128");
        });
    }
}
