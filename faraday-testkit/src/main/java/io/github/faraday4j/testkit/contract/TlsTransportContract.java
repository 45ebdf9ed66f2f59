package io.github.faraday4j.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.faraday4j.testkit.internal.ScriptedServer;
import io.github.faraday4j.testkit.internal.TestCertificate;
import io.github.faraday4j.transport.spi.HttpCall;
import io.github.faraday4j.transport.spi.HttpTransport;
import io.github.faraday4j.transport.spi.TransportFault.Kind;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The part of {@link HttpTransportContract} on certificates, and on replies over TLS. */
abstract class TlsTransportContract extends ConnectionsTransportContract {

    /** Application data, as its header says, in 64 bytes that no key made. */
    private static final String FORGED_RECORD = "\27\3\3\0@" + "x".repeat(64);

    /** Made when they are first asked for, and once for all transports. */
    static final class Certificates {

        static final TestCertificate FOR_LOOPBACK = TestCertificate.of("127.0.0.1");
        static final TestCertificate FOR_ANOTHER_HOST = TestCertificate.of("other.example");
        static final TestCertificate EXPIRED = TestCertificate.expired("127.0.0.1");
    }

    final HttpTransport trusting(TestCertificate certificate) {
        return transport(config().sslContext(certificate.trustingContext()).build());
    }

    private static ScriptedServer server(TestCertificate certificate, ScriptedServer.Script script) {
        return ScriptedServer.start(peer -> {
            peer.secure(certificate);
            script.converse(peer);
        });
    }

    static HttpCall secureCall(ScriptedServer server) {
        return call(secureUri(server));
    }

    static HttpCall secureCall(ScriptedServer server, Duration time) {
        return callTo(secureUri(server)).within(time).build();
    }

    private static URI secureUri(ScriptedServer server) {
        return URI.create("https://127.0.0.1:" + server.port() + "/v1/x");
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
        void showsTheOneOfItsContextIfAsked() throws Exception {
            try (ScriptedServer server = demandingOne();
                    HttpTransport transport = transport(config().sslContext(Certificates.FOR_LOOPBACK.context())
                            .build())) {
                assertThat(transport.exchange(secureCall(server)).status()).isEqualTo(200);
            }
        }

        @Test
        void tellsThatItHasNoneToShow() throws Exception {
            try (ScriptedServer server = demandingOne();
                    HttpTransport transport = trusting(Certificates.FOR_LOOPBACK)) {
                assertFault(Kind.TLS, () -> transport.exchange(secureCall(server)));
                assertThat(server.requests()).isEmpty();
                // With TLS 1.3 it has sent the request by the time that it hears of the refusal.
                assertThat(server.connections()).isLessThanOrEqualTo(mostRequestsForAReset());
            }
        }

        @Test
        void tellsThatItsOwnIsNotTheRightOne() throws Exception {
            try (ScriptedServer server = ScriptedServer.start(peer -> {
                        peer.secureForNobody(Certificates.FOR_LOOPBACK);
                        peer.answerEach(OK);
                    });
                    HttpTransport transport = transport(config().sslContext(Certificates.FOR_LOOPBACK.context())
                            .build())) {
                assertFault(Kind.TLS, () -> transport.exchange(secureCall(server)));
                assertThat(server.requests()).isEmpty();
                assertThat(server.connections()).isLessThanOrEqualTo(mostRequestsForAReset());
            }
        }

        private static ScriptedServer demandingOne() {
            return ScriptedServer.start(peer -> {
                peer.secureForTheOwnerOf(Certificates.FOR_LOOPBACK);
                peer.answerEach(OK);
            });
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
    class WhenTheReplyIsEncrypted {

        @Test
        void doesNotEndItWithTheConnectTimeout() throws Exception {
            withAShortLimit(limit -> {
                CountDownLatch asked = new CountDownLatch(1);
                try (ScriptedServer server = server(Certificates.FOR_LOOPBACK, peer -> {
                            if (peer.awaitRequest()) {
                                asked.countDown();
                                TimeUnit.MILLISECONDS.sleep(limit.toMillis() * 3 / 2);
                                peer.send(OK);
                            }
                        });
                        HttpTransport transport =
                                transport(config().sslContext(Certificates.FOR_LOOPBACK.trustingContext())
                                        .connectTimeout(limit)
                                        .build())) {
                    Throwable failure = catchThrowable(() -> transport.exchange(secureCall(server)));
                    if (asked.getCount() > 0) {
                        return false;
                    }
                    assertThat(failure).isNull();
                    return true;
                }
            });
        }

        @Test
        void freesTheSocketOfOneThatStalls() throws Exception {
            withAShortLimit(limit -> {
                try (ScriptedServer server = server(Certificates.FOR_LOOPBACK, peer -> {
                            peer.awaitRequest();
                            peer.send("HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n[");
                            peer.awaitClose();
                        });
                        HttpTransport transport = trusting(Certificates.FOR_LOOPBACK)) {
                    HttpCall call = secureCall(server, limit);
                    assertFault(Kind.TIMEOUT, () -> transport.exchange(call));
                    if (call.replySoFar().isEmpty()) {
                        return false;
                    }
                    assertClosedByClient(server);
                    return true;
                }
            });
        }

        @ParameterizedTest(name = "{0}")
        @MethodSource("bodies")
        void namesABodyThatCannotBeDecryptedALostConnection(String begun) throws Exception {
            CountDownLatch read = new CountDownLatch(1);
            try (ScriptedServer server = server(Certificates.FOR_LOOPBACK, peer -> {
                        peer.awaitRequest();
                        peer.send(begun);
                        read.await();
                        peer.sendInClear(FORGED_RECORD);
                        peer.awaitClose();
                    });
                    HttpTransport transport = trusting(Certificates.FOR_LOOPBACK)) {
                HttpCall call = secureCall(server);
                onceItHasBegun(call, read::countDown);

                assertFault(Kind.RESET, () -> transport.exchange(call));
                assertThat(server.requests()).hasSize(1);
            }
        }

        static Stream<Named<String>> bodies() {
            return FaultsTransportContract.WhenTheReplyIsCut.bodies();
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
