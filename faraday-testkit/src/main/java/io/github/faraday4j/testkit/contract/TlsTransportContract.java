package io.github.faraday4j.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.faraday4j.testkit.internal.ScriptedServer;
import io.github.faraday4j.testkit.internal.TestCertificate;
import io.github.faraday4j.transport.spi.HttpCall;
import io.github.faraday4j.transport.spi.HttpTransport;
import io.github.faraday4j.transport.spi.TransportFault.Kind;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** The part of {@link HttpTransportContract} on TLS. */
abstract class TlsTransportContract extends ConnectionsTransportContract {

    private static final Duration SHORT = Duration.ofMillis(300);
    private static final Duration SLACK = Duration.ofSeconds(2);

    /** Made when they are first asked for, and once for all transports. */
    private static final class Certificates {

        static final TestCertificate FOR_LOOPBACK = TestCertificate.of("ip:127.0.0.1");
        static final TestCertificate FOR_ANOTHER_HOST = TestCertificate.of("dns:other.example");
        static final TestCertificate EXPIRED =
                TestCertificate.of("ip:127.0.0.1", "-startdate", "-10d", "-validity", "5");
    }

    private HttpTransport trusting(TestCertificate certificate) {
        return transport(config().sslContext(certificate.context()).build());
    }

    private static ScriptedServer server(TestCertificate certificate, ScriptedServer.Script script) throws IOException {
        return ScriptedServer.start(certificate.listener(), script);
    }

    private static HttpCall secureCall(ScriptedServer server) {
        return secureCall(server, Duration.ofSeconds(20));
    }

    private static HttpCall secureCall(ScriptedServer server, Duration time) {
        return callTo(URI.create("https://127.0.0.1:" + server.port() + "/v1/x"))
                .within(time)
                .build();
    }

    @Nested
    class WhenTheServiceShowsACertificate {

        @Test
        void takesOneThatTheContextTrusts() throws Exception {
            try (ScriptedServer server = server(Certificates.FOR_LOOPBACK, peer -> peer.answerEach(OK));
                    HttpTransport transport = trusting(Certificates.FOR_LOOPBACK)) {
                assertThat(transport.exchange(secureCall(server)).status()).isEqualTo(200);
                assertThat(transport.exchange(secureCall(server)).status()).isEqualTo(200);
                assertThat(server.connections()).isEqualTo(1);
                assertThat(server.requests()).hasSize(2).allSatisfy(request -> assertThat(request)
                        .contains(KEY));
            }
        }

        @Test
        void refusesOneOfAnUnknownIssuer() throws Exception {
            try (ScriptedServer server = server(Certificates.FOR_LOOPBACK, peer -> peer.answerEach(OK))) {
                refuses(transport(), server);
            }
        }

        @Test
        void refusesOneOfAnotherHost() throws Exception {
            try (ScriptedServer server = server(Certificates.FOR_ANOTHER_HOST, peer -> peer.answerEach(OK));
                    HttpTransport transport = trusting(Certificates.FOR_ANOTHER_HOST)) {
                refuses(transport, server);
            }
        }

        @Test
        void refusesOneThatHasExpired() throws Exception {
            try (ScriptedServer server = server(Certificates.EXPIRED, peer -> peer.answerEach(OK));
                    HttpTransport transport = trusting(Certificates.EXPIRED)) {
                refuses(transport, server);
            }
        }

        private static void refuses(HttpTransport transport, ScriptedServer server) {
            assertFault(Kind.TLS, () -> transport.exchange(secureCall(server)));
            assertThat(server.requests()).isEmpty();
            assertThat(server.connections()).isEqualTo(1);
        }
    }

    @Nested
    class WhenTheHandshakeFails {

        private final Queue<String> said = new ConcurrentLinkedQueue<>();

        @Test
        void refusesAServerWithoutTls() throws Exception {
            try (ScriptedServer server = ScriptedServer.start(peer -> {
                        said.add(peer.awaitFirstBytes());
                        peer.send("HTTP/1.1 400 X\r\nContent-Length: 0\r\n\r\n");
                        peer.awaitClose();
                    });
                    HttpTransport transport = trusting(Certificates.FOR_LOOPBACK)) {
                assertFault(Kind.TLS, () -> transport.exchange(secureCall(server)));
                assertClosedByClient(server);
                assertThat(said).hasSize(1).noneMatch(text -> text.contains(KEY));
            }
        }

        @Test
        void endsOneThatStallsWithTheConnectTimeout() throws Exception {
            try (ScriptedServer server = ScriptedServer.start(peer -> {
                        said.add(peer.awaitFirstBytes());
                        peer.awaitClose();
                    });
                    HttpTransport transport =
                            transport(config().connectTimeout(SHORT).build())) {
                long start = System.nanoTime();

                assertFault(Kind.CONNECT_TIMEOUT, () -> transport.exchange(secureCall(server)));

                assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(SHORT.plus(SLACK));
                assertClosedByClient(server);
                assertThat(said).isNotEmpty().noneMatch(text -> text.contains(KEY));
            }
        }

        @Test
        void endsOneThatStallsWithTheTimeOfTheCall() throws Exception {
            try (ScriptedServer server = ScriptedServer.start(ScriptedServer.Peer::awaitClose)) {
                assertFault(Kind.TIMEOUT, () -> transport().exchange(secureCall(server, SHORT)));
                assertClosedByClient(server);
            }
        }

        @Test
        void namesAReset() throws Exception {
            namesALostConnection(Kind.RESET, ScriptedServer.Peer::reset);
        }

        @Test
        void namesAnEnd() throws Exception {
            namesALostConnection(kindOfAnEndInTheHandshake(), ScriptedServer.Peer::close);
        }

        private void namesALostConnection(Kind kind, ScriptedServer.Script end) throws Exception {
            try (ScriptedServer server = ScriptedServer.start(peer -> {
                peer.awaitFirstBytes();
                end.converse(peer);
            })) {
                assertFault(kind, () -> transport().exchange(secureCall(server)));
                assertThat(server.connections()).isLessThanOrEqualTo(mostRequestsForAReset());
            }
        }
    }

    @Nested
    class WhenTheReplyIsEncrypted {

        @Test
        void doesNotEndItWithTheConnectTimeout() throws Exception {
            CountDownLatch late = new CountDownLatch(1);
            try (ScriptedServer server = server(Certificates.FOR_LOOPBACK, peer -> {
                        peer.awaitRequest();
                        late.await(1500, TimeUnit.MILLISECONDS);
                        peer.send(OK);
                    });
                    HttpTransport transport = transport(config().sslContext(Certificates.FOR_LOOPBACK.context())
                            .connectTimeout(Duration.ofSeconds(1))
                            .build())) {
                assertThat(transport.exchange(secureCall(server)).status()).isEqualTo(200);
            }
        }

        @Test
        void freesTheSocketOfOneThatStalls() throws Exception {
            try (ScriptedServer server = server(Certificates.FOR_LOOPBACK, peer -> {
                        peer.awaitRequest();
                        peer.send("HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n[");
                        peer.awaitClose();
                    });
                    HttpTransport transport = trusting(Certificates.FOR_LOOPBACK)) {
                assertFault(Kind.TIMEOUT, () -> transport.exchange(secureCall(server, Duration.ofSeconds(1))));
                assertClosedByClient(server);
            }
        }

        @Test
        void noticesThatChunksAreMissing() throws Exception {
            try (ScriptedServer server = server(Certificates.FOR_LOOPBACK, peer -> {
                        peer.awaitRequest();
                        peer.send(CHUNKED + "9\r\n[]");
                    });
                    HttpTransport transport = trusting(Certificates.FOR_LOOPBACK)) {
                assertFault(Kind.TRUNCATED, () -> transport.exchange(secureCall(server)));
            }
        }

        @Test
        void replacesAConnectionThatWasClosedMeanwhile() throws Exception {
            AtomicInteger connection = new AtomicInteger();
            CountDownLatch closed = new CountDownLatch(1);
            try (ScriptedServer server = server(Certificates.FOR_LOOPBACK, peer -> {
                        boolean first = connection.getAndIncrement() == 0;
                        peer.awaitRequest();
                        peer.send(OK);
                        if (first) {
                            peer.close();
                            closed.countDown();
                        }
                        peer.awaitRequest();
                    });
                    HttpTransport transport = trusting(Certificates.FOR_LOOPBACK)) {
                transport.exchange(secureCall(server));
                closed.await();

                assertThat(transport.exchange(secureCall(server)).status()).isEqualTo(200);
                assertThat(server.connections()).isEqualTo(2);
            }
        }
    }
}
