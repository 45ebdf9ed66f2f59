package io.github.faraday4j.transport.feign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.faraday4j.transport.FaradayConfig;
import io.github.faraday4j.transport.spi.HttpCall;
import io.github.faraday4j.transport.spi.HttpTransport;
import io.github.faraday4j.transport.spi.TransportFault;
import io.github.faraday4j.transport.spi.TransportFault.Kind;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(30)
class TlsTest {

    private static final String OK = "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n[]";

    private static TestCertificate forLoopback;
    private static TestCertificate forAnotherHost;

    @BeforeAll
    static void makeCertificates(@TempDir Path here, @TempDir Path there) throws Exception {
        forLoopback = TestCertificate.of(here, "ip:127.0.0.1");
        forAnotherHost = TestCertificate.of(there, "dns:other.example");
    }

    private static HttpTransport transport(FaradayConfig.Builder config) {
        return new FeignTransportProvider()
                .create(config.apiKey("sk_test_0123456789").build());
    }

    private static HttpTransport trusting(TestCertificate certificate) {
        return transport(FaradayConfig.builder().sslContext(certificate.context()));
    }

    private static HttpCall call(RawServer server) {
        return HttpCall.builder(URI.create("https://127.0.0.1:" + server.port() + "/v1/x"))
                .within(Duration.ofSeconds(10))
                .build();
    }

    private static RawServer.Script answering(String reply) {
        return peer -> {
            while (peer.awaitRequest()) {
                peer.send(reply);
            }
        };
    }

    private static void assertFault(Kind kind, ThrowingCallable exchange) {
        assertThatThrownBy(exchange).isInstanceOfSatisfying(TransportFault.class, fault -> assertThat(fault.kind())
                .isEqualTo(kind));
    }

    @Test
    void aCertificateThatTheContextTrustsIsTaken() throws Exception {
        try (RawServer server = RawServer.start(forLoopback.listener(), answering(OK));
                HttpTransport transport = trusting(forLoopback)) {
            assertThat(transport.exchange(call(server)).status()).isEqualTo(200);
            assertThat(transport.exchange(call(server)).status()).isEqualTo(200);
            assertThat(server.connections()).isEqualTo(1);
        }
    }

    @Test
    void aCertificateOfAnUnknownIssuerIsRefused() throws Exception {
        try (RawServer server = RawServer.start(forLoopback.listener(), answering(OK));
                HttpTransport transport = transport(FaradayConfig.builder())) {
            assertFault(Kind.TLS, () -> transport.exchange(call(server)));
            assertThat(server.requests()).isEmpty();
        }
    }

    @Test
    void aCertificateOfAnotherHostIsRefused() throws Exception {
        try (RawServer server = RawServer.start(forAnotherHost.listener(), answering(OK));
                HttpTransport transport = trusting(forAnotherHost)) {
            assertFault(Kind.TLS, () -> transport.exchange(call(server)));
            assertThat(server.requests()).isEmpty();
        }
    }

    @Test
    void aServerWithoutTlsIsRefused() throws Exception {
        try (RawServer server = RawServer.start(peer -> peer.send("HTTP/1.1 400 X\r\n\r\n"));
                HttpTransport transport = trusting(forLoopback)) {
            assertFault(Kind.TLS, () -> transport.exchange(call(server)));
        }
    }

    @Test
    void aHandshakeThatStallsEndsWithTheConnectTimeout() throws Exception {
        try (RawServer server = RawServer.start(RawServer.Peer::awaitClose);
                HttpTransport transport = transport(FaradayConfig.builder().connectTimeout(Duration.ofMillis(200)))) {
            long start = System.nanoTime();

            assertFault(Kind.CONNECT_TIMEOUT, () -> transport.exchange(call(server)));

            assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(1));
            assertThat(server.clientClosesWithin(500)).isTrue();
        }
    }

    @Test
    void theConnectTimeoutDoesNotEndTheReply() throws Exception {
        CountDownLatch late = new CountDownLatch(1);
        try (RawServer server = RawServer.start(forLoopback.listener(), peer -> {
                    peer.awaitRequest();
                    late.await(600, TimeUnit.MILLISECONDS);
                    peer.send(OK);
                });
                HttpTransport transport = transport(FaradayConfig.builder()
                        .sslContext(forLoopback.context())
                        .connectTimeout(Duration.ofMillis(500)))) {
            assertThat(transport.exchange(call(server)).status()).isEqualTo(200);
        }
    }

    @Test
    void aStalledReplyFreesItsSocket() throws Exception {
        try (RawServer server = RawServer.start(forLoopback.listener(), peer -> {
                    peer.awaitRequest();
                    peer.send("HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n[");
                    peer.awaitClose();
                });
                HttpTransport transport = trusting(forLoopback)) {
            HttpCall call = HttpCall.builder(call(server).uri())
                    .within(Duration.ofSeconds(1))
                    .build();

            assertFault(Kind.TIMEOUT, () -> transport.exchange(call));
            assertThat(server.clientClosesWithin(500)).isTrue();
        }
    }

    @Test
    void aCutChunkIsNotTakenForAnEnd() throws Exception {
        String cut = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n9\r\n[]";
        try (RawServer server = RawServer.start(forLoopback.listener(), peer -> {
                    peer.awaitRequest();
                    peer.send(cut);
                });
                HttpTransport transport = trusting(forLoopback)) {
            assertFault(Kind.TRUNCATED, () -> transport.exchange(call(server)));
        }
    }

    @Test
    void aConnectionThatWasClosedMeanwhileIsReplaced() throws Exception {
        AtomicInteger connection = new AtomicInteger();
        CountDownLatch closed = new CountDownLatch(1);
        try (RawServer server = RawServer.start(forLoopback.listener(), peer -> {
                    boolean first = connection.getAndIncrement() == 0;
                    peer.awaitRequest();
                    peer.send(OK);
                    if (first) {
                        peer.close();
                        closed.countDown();
                    }
                    peer.awaitRequest();
                });
                HttpTransport transport = trusting(forLoopback)) {
            transport.exchange(call(server));
            closed.await();

            assertThat(transport.exchange(call(server)).status()).isEqualTo(200);
            assertThat(server.connections()).isEqualTo(2);
        }
    }
}
