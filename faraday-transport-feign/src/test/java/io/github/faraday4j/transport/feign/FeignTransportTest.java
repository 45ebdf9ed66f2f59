package io.github.faraday4j.transport.feign;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.faraday4j.transport.FaradayConfig;
import io.github.faraday4j.transport.spi.HttpCall;
import io.github.faraday4j.transport.spi.HttpReply;
import io.github.faraday4j.transport.spi.HttpTransport;
import io.github.faraday4j.transport.spi.HttpTransportProvider;
import io.github.faraday4j.transport.spi.TransportFault;
import io.github.faraday4j.transport.spi.TransportFault.Kind;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.ServiceLoader;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(30)
class FeignTransportTest {

    private static final String OK = "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n[]";

    private final HttpTransport transport = new FeignTransportProvider().create(config());

    private static FaradayConfig config() {
        return FaradayConfig.builder().apiKey("sk_test_0123456789").build();
    }

    private static HttpCall call(URI uri) {
        return HttpCall.builder(uri).within(Duration.ofSeconds(10)).build();
    }

    private static HttpCall call(RawServer server) {
        return call(server.uri("/v1/x"));
    }

    private static HttpCall shortCall(RawServer server) {
        return HttpCall.builder(server.uri("/v1/x"))
                .within(Duration.ofMillis(300))
                .build();
    }

    private static String body(HttpReply reply) {
        return new String(reply.body(), 0, reply.length(), UTF_8);
    }

    private static void assertFault(Kind kind, ThrowingCallable exchange) {
        assertThatThrownBy(exchange).isInstanceOfSatisfying(TransportFault.class, fault -> assertThat(fault.kind())
                .isEqualTo(kind));
    }

    @AfterEach
    void close() {
        transport.close();
    }

    @Test
    void isFoundByItsName() {
        assertThat(ServiceLoader.load(HttpTransportProvider.class))
                .extracting(HttpTransportProvider::name)
                .containsExactly("feign");
    }

    @Nested
    class WhenTheServiceAnswers {

        @Test
        void handsOnStatusHeadersAndBody() throws Exception {
            try (RawServer server = RawServer.answering(
                    "HTTP/1.1 200 OK\r\nContent-Length: 5\r\nX-A: 1\r\nx-a: 2\r\nRetry-After: 7\r\n\r\nhello")) {
                HttpReply reply = transport.exchange(call(server));

                assertThat(reply.status()).isEqualTo(200);
                assertThat(body(reply)).isEqualTo("hello");
                assertThat(reply.headers("X-A")).containsExactly("1", "2");
                assertThat(reply.headers("retry-after")).containsExactly("7");
            }
        }

        @Test
        void sendsWhatTheCallSaysAndNothingElse() throws Exception {
            try (RawServer server = RawServer.answering(OK)) {
                String path = "/pre%20fix/%7Bx%7D/a%2Fb/v1/scopes/s;p=1/data+sets";
                transport.exchange(HttpCall.builder(server.uri(path))
                        .header("Authorization", "Bearer sk_test_0123456789")
                        .header("Accept-Encoding", "gzip")
                        .header("User-Agent", "faraday4j/1")
                        .build());

                assertThat(server.requests()).singleElement().satisfies(request -> assertThat(
                                request.strip().split("\r\n"))
                        .startsWith("GET " + path + " HTTP/1.1")
                        .containsExactlyInAnyOrder(
                                "GET " + path + " HTTP/1.1",
                                "Host: 127.0.0.1:" + server.port(),
                                "Authorization: Bearer sk_test_0123456789",
                                "Accept-Encoding: gzip",
                                "User-Agent: faraday4j/1"));
            }
        }

        @Test
        void takesTheSchemeInCapitals() throws Exception {
            try (RawServer server = RawServer.answering(OK)) {
                URI uri = URI.create("HTTP://127.0.0.1:" + server.port() + "/x");

                assertThat(transport.exchange(call(uri)).status()).isEqualTo(200);
            }
        }

        @Test
        void asksForNoCompressionByItselfAndInflatesNothing() throws Exception {
            try (RawServer server =
                    RawServer.answering("HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: 3\r\n\r\nabc")) {
                HttpReply reply = transport.exchange(call(server));

                assertThat(server.requests().get(0)).doesNotContain("gzip").doesNotContain("okhttp");
                assertThat(body(reply)).isEqualTo("abc");
                assertThat(reply.header("Content-Encoding")).contains("gzip");
            }
        }

        @Test
        void usesAConnectionAgain() throws Exception {
            try (RawServer server = RawServer.answering(OK)) {
                for (int i = 0; i < 5; i++) {
                    transport.exchange(call(server));
                }

                assertThat(server.connections()).isEqualTo(1);
            }
        }

        @ParameterizedTest
        @ValueSource(ints = {404, 408, 421, 429, 500, 503})
        void handsOnEveryStatusAfterOneRequest(int status) throws Exception {
            try (RawServer server =
                    RawServer.answering("HTTP/1.1 " + status + " X\r\nRetry-After: 0\r\nContent-Length: 2\r\n\r\n{}")) {
                HttpReply reply = transport.exchange(call(server));

                assertThat(reply.status()).isEqualTo(status);
                assertThat(reply.header("Retry-After")).contains("0");
                assertThat(body(reply)).isEqualTo("{}");
                assertThat(server.requests()).hasSize(1);
            }
        }

        @ParameterizedTest
        @ValueSource(ints = {301, 302, 303, 307, 308})
        void followsNoRedirect(int status) throws Exception {
            try (RawServer server = RawServer.answering(
                    "HTTP/1.1 " + status + " X\r\nLocation: /elsewhere\r\nContent-Length: 0\r\n\r\n")) {
                assertThat(transport.exchange(call(server)).status()).isEqualTo(status);
                assertThat(server.requests()).hasSize(1);
            }
        }

        @Test
        void answersNoChallenge() throws Exception {
            try (RawServer server = RawServer.answering(
                    "HTTP/1.1 401 X\r\nWWW-Authenticate: Basic realm=x\r\nContent-Length: 0\r\n\r\n")) {
                assertThat(transport.exchange(call(server)).status()).isEqualTo(401);
                assertThat(server.requests()).hasSize(1);
            }
        }

        @Test
        void keepsNoCookies() throws Exception {
            try (RawServer server =
                    RawServer.answering("HTTP/1.1 200 OK\r\nSet-Cookie: a=b\r\nContent-Length: 0\r\n\r\n")) {
                transport.exchange(call(server));
                transport.exchange(call(server));

                assertThat(server.requests()).noneMatch(request -> request.contains("Cookie"));
            }
        }
    }

    @Nested
    class WhenTheTimeRunsOut {

        private void endsInTimeAndFreesTheSocket(RawServer.Script script) throws Exception {
            try (RawServer server = RawServer.start(script)) {
                long start = System.nanoTime();

                assertFault(Kind.TIMEOUT, () -> transport.exchange(shortCall(server)));

                assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofMillis(600));
                assertThat(server.clientClosesWithin(500)).isTrue();
                assertThat(server.requests()).hasSize(1);
            }
        }

        @Test
        void inTheHead() throws Exception {
            endsInTimeAndFreesTheSocket(peer -> {
                peer.awaitRequest();
                peer.awaitClose();
            });
        }

        @Test
        void inAHeadThatDrips() throws Exception {
            endsInTimeAndFreesTheSocket(peer -> {
                peer.awaitRequest();
                peer.send("HTTP/1.1 200 OK\r\nX: ");
                peer.drip("x");
            });
        }

        @Test
        void inABodyThatStalls() throws Exception {
            endsInTimeAndFreesTheSocket(peer -> {
                peer.awaitRequest();
                peer.send("HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n[");
                peer.awaitClose();
            });
        }

        @Test
        void inABodyThatDrips() throws Exception {
            endsInTimeAndFreesTheSocket(peer -> {
                peer.awaitRequest();
                peer.send("HTTP/1.1 200 OK\r\nContent-Length: 100000\r\n\r\n");
                peer.drip(" ");
            });
        }

        @Test
        void inAnErrorBody() throws Exception {
            endsInTimeAndFreesTheSocket(peer -> {
                peer.awaitRequest();
                peer.send("HTTP/1.1 500 X\r\nContent-Length: 1000\r\n\r\n{");
                peer.awaitClose();
            });
        }

        @Test
        void beforeTheRequestNothingIsSent() throws Exception {
            try (RawServer server = RawServer.answering(OK)) {
                HttpCall late =
                        HttpCall.builder(server.uri("/")).within(Duration.ZERO).build();

                assertFault(Kind.TIMEOUT, () -> transport.exchange(late));
                assertThat(server.connections()).isZero();
            }
        }
    }

    @Nested
    class WhenTheCallerIsInterrupted {

        private void endsAndFreesTheSocket(String begun) throws Exception {
            CountDownLatch asked = new CountDownLatch(1);
            try (RawServer server = RawServer.start(peer -> {
                peer.awaitRequest();
                peer.send(begun);
                asked.countDown();
                peer.awaitClose();
            })) {
                FutureTask<HttpReply> exchange = new FutureTask<>(() -> transport.exchange(call(server)));
                Thread caller = new Thread(exchange);
                caller.start();
                asked.await();
                long start = System.nanoTime();
                caller.interrupt();

                assertThatThrownBy(exchange::get).hasCauseInstanceOf(InterruptedException.class);
                assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofMillis(500));
                assertThat(server.clientClosesWithin(500)).isTrue();
            }
        }

        @Test
        void theWaitForTheHeadEnds() throws Exception {
            endsAndFreesTheSocket("");
        }

        @Test
        void theWaitForTheBodyEnds() throws Exception {
            endsAndFreesTheSocket("HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n[");
        }

        @Test
        void nothingIsSentIfItWasBefore() throws Exception {
            try (RawServer server = RawServer.answering(OK)) {
                Thread.currentThread().interrupt();

                assertThatThrownBy(() -> transport.exchange(call(server))).isInstanceOf(InterruptedException.class);
                assertThat(server.connections()).isZero();
            }
        }
    }

    @Nested
    class WhenThereIsNoConnection {

        @Test
        void aRefusalIsNamed() throws Exception {
            int port;
            try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
                port = free.getLocalPort();
            }

            assertFault(Kind.CONNECT, () -> transport.exchange(call(URI.create("http://127.0.0.1:" + port + "/"))));
        }

        @Test
        void anUnknownHostIsNamed() {
            assertFault(Kind.DNS, () -> transport.exchange(call(URI.create("http://nonexistent.invalid/"))));
        }
    }

    @Nested
    class WhenTheReplyIsBroken {

        private void isNamed(Kind kind, RawServer.Script reply) throws Exception {
            try (RawServer server = RawServer.start(peer -> {
                peer.awaitRequest();
                reply.converse(peer);
            })) {
                assertFault(kind, () -> transport.exchange(call(server)));
                assertThat(server.requests()).hasSize(1);
            }
        }

        @Test
        void aFixedLengthIsCut() throws Exception {
            isNamed(Kind.TRUNCATED, peer -> peer.send("HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n[]"));
        }

        @Test
        void aChunkIsCut() throws Exception {
            isNamed(Kind.TRUNCATED, peer -> peer.send("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n9\r\n[]"));
        }

        @Test
        void theLastChunkIsMissing() throws Exception {
            isNamed(
                    Kind.TRUNCATED,
                    peer -> peer.send("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n2\r\n[]\r\n"));
        }

        @Test
        void aChunkSizeIsNoNumber() throws Exception {
            isNamed(Kind.PROTOCOL, peer -> {
                peer.send("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n[]\r\n0\r\n\r\n");
                peer.awaitClose();
            });
        }

        @Test
        void itIsResetBeforeTheHead() throws Exception {
            isNamed(Kind.RESET, RawServer.Peer::reset);
        }

        @Test
        void itIsClosedBeforeTheHead() throws Exception {
            isNamed(Kind.RESET, RawServer.Peer::close);
        }

        @Test
        void itIsResetInTheBody() throws Exception {
            CountDownLatch begun = new CountDownLatch(1);
            try (RawServer server = RawServer.start(peer -> {
                peer.awaitRequest();
                peer.send("HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n[");
                begun.await();
                peer.reset();
            })) {
                HttpCall call = call(server);
                Thread waiter = new Thread(() -> {
                    while (call.replySoFar().isEmpty()) {
                        Thread.onSpinWait();
                    }
                    begun.countDown();
                });
                waiter.start();

                assertFault(Kind.RESET, () -> transport.exchange(call));
                assertThat(server.requests()).hasSize(1);
            }
        }

        @Test
        void itIsNoHttp() throws Exception {
            isNamed(Kind.PROTOCOL, peer -> peer.send("SSH-2.0-OpenSSH_9.6\r\n\r\n"));
        }

        @Test
        void theStatusIsNegative() throws Exception {
            isNamed(Kind.PROTOCOL, peer -> peer.send("HTTP/1.1 -12 X\r\n\r\n"));
        }

        @Test
        void aHeaderHasANul() throws Exception {
            isNamed(Kind.PROTOCOL, peer -> peer.send("HTTP/1.1 200 OK\r\nX: a\0b\r\nContent-Length: 0\r\n\r\n"));
        }

        @Test
        void aHeaderDoesNotEnd() throws Exception {
            isNamed(Kind.HEADERS_TOO_LARGE, peer -> {
                peer.send("HTTP/1.1 200 OK\r\nX: ");
                while (true) {
                    peer.send("x".repeat(10_000));
                }
            });
        }

        @Test
        void headersDoNotEnd() throws Exception {
            isNamed(Kind.HEADERS_TOO_LARGE, peer -> {
                peer.send("HTTP/1.1 200 OK\r\n");
                while (true) {
                    peer.send("X: y\r\n".repeat(1000));
                }
            });
        }

        @Test
        void interimRepliesDoNotEnd() throws Exception {
            isNamed(Kind.PROTOCOL, peer -> {
                while (true) {
                    peer.send("HTTP/1.1 103 Early Hints\r\n\r\n".repeat(1000));
                }
            });
        }

        @Test
        void theProtocolIsSwitched() throws Exception {
            isNamed(Kind.PROTOCOL, peer -> {
                peer.send("HTTP/1.1 101 X\r\nConnection: upgrade\r\nUpgrade: h2c\r\n\r\n");
                peer.awaitClose();
            });
        }

        @Test
        void theBodyIsTooLarge() throws Exception {
            try (RawServer server = RawServer.start(peer -> {
                peer.awaitRequest();
                peer.send("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n");
                peer.drip("400\r\n" + "x".repeat(1024) + "\r\n");
            })) {
                HttpCall call =
                        HttpCall.builder(server.uri("/")).bodyLimit(2000).build();

                assertFault(Kind.BODY_TOO_LARGE, () -> transport.exchange(call));
                assertThat(server.clientClosesWithin(500)).isTrue();
            }
        }
    }

    @Nested
    class WhenAConnectionIsUsedAgain {

        private void theSecondCallSucceeds(RawServer.Script afterTheFirst, int requests) throws Exception {
            AtomicInteger connection = new AtomicInteger();
            CountDownLatch done = new CountDownLatch(1);
            try (RawServer server = RawServer.start(peer -> {
                boolean first = connection.getAndIncrement() == 0;
                peer.awaitRequest();
                peer.send(OK);
                if (first) {
                    afterTheFirst.converse(peer);
                    done.countDown();
                }
                while (peer.awaitRequest()) {
                    peer.send(OK);
                }
            })) {
                transport.exchange(call(server));
                if (requests == 2) {
                    done.await();
                }

                assertThat(body(transport.exchange(call(server)))).isEqualTo("[]");
                assertThat(server.requests()).hasSize(requests);
                assertThat(server.connections()).isEqualTo(2);
            }
        }

        @Test
        void oneThatWasClosedMeanwhileIsReplaced() throws Exception {
            theSecondCallSucceeds(RawServer.Peer::close, 2);
        }

        @Test
        void oneThatWasResetMeanwhileIsReplaced() throws Exception {
            theSecondCallSucceeds(RawServer.Peer::reset, 2);
        }

        @Test
        void oneThatClosesOnTheRequestIsReplaced() throws Exception {
            theSecondCallSucceeds(
                    peer -> {
                        peer.awaitRequest();
                        peer.close();
                    },
                    3);
        }

        @Test
        void aReplyThatNobodyAskedForIsNotTakenForTheNext() throws Exception {
            String smuggled = "HTTP/1.1 200 OK\r\nContent-Length: 4\r\n\r\nevil";
            AtomicInteger connection = new AtomicInteger();
            try (RawServer server = RawServer.start(peer -> {
                String more = connection.getAndIncrement() == 0 ? smuggled : "";
                while (peer.awaitRequest()) {
                    peer.send(OK + more);
                }
            })) {
                for (int i = 0; i < 3; i++) {
                    assertThat(body(transport.exchange(call(server)))).isEqualTo("[]");
                }
                assertThat(server.connections()).isEqualTo(2);
            }
        }

        @Test
        void aResetInTheMidstOfAReplyIsNoReasonToAskAgain() throws Exception {
            try (RawServer server = RawServer.start(peer -> {
                peer.awaitRequest();
                peer.send(OK);
                peer.awaitRequest();
                peer.send("HTTP/1.1 200 OK\r\nContent-");
            })) {
                transport.exchange(call(server));

                assertFault(Kind.RESET, () -> transport.exchange(call(server)));
                assertThat(server.requests()).hasSize(2);
            }
        }
    }

    @Nested
    class WhenItIsClosed {

        @Test
        void callsUnderWayEnd() throws Exception {
            CountDownLatch asked = new CountDownLatch(1);
            try (RawServer server = RawServer.start(peer -> {
                peer.awaitRequest();
                asked.countDown();
                peer.awaitClose();
            })) {
                FutureTask<HttpReply> exchange = new FutureTask<>(() -> transport.exchange(call(server)));
                new Thread(exchange).start();
                asked.await();
                transport.close();

                assertFault(Kind.CLOSED, () -> {
                    try {
                        exchange.get(5, TimeUnit.SECONDS);
                    } catch (ExecutionException e) {
                        throw e.getCause();
                    }
                });
                assertThat(server.clientClosesWithin(500)).isTrue();
            }
        }

        @Test
        void laterCallsFailAndSendNothing() throws Exception {
            try (RawServer server = RawServer.answering(OK)) {
                transport.close();
                transport.close();

                assertFault(Kind.CLOSED, () -> transport.exchange(call(server)));
                assertThat(server.connections()).isZero();
            }
        }

        @Test
        void idleConnectionsAreClosed() throws Exception {
            try (RawServer server = RawServer.start(peer -> {
                peer.awaitRequest();
                peer.send(OK);
                peer.awaitClose();
            })) {
                transport.exchange(call(server));
                transport.close();

                assertThat(server.clientClosesWithin(500)).isTrue();
            }
        }

        @Test
        void itsThreadsEnd() throws Exception {
            try (RawServer server = RawServer.answering(OK)) {
                HttpTransport named = new FeignTransportProvider()
                        .create(config().toBuilder().name("mortal").build());
                named.exchange(call(server));
                List<Thread> threads = Thread.getAllStackTraces().keySet().stream()
                        .filter(thread -> thread.getName().equals("mortal-feign"))
                        .toList();
                named.close();

                for (Thread thread : threads) {
                    thread.join(1000);
                }
                assertThat(threads).isNotEmpty().allMatch(Thread::isDaemon).noneMatch(Thread::isAlive);
            }
        }
    }

    @Nested
    class WhenThereIsAProxy {

        private HttpTransport through(RawServer proxy) {
            // Unresolved, as a configuration from the environment has it.
            return new FeignTransportProvider()
                    .create(config().toBuilder()
                            .proxy(InetSocketAddress.createUnresolved("127.0.0.1", proxy.port()))
                            .build());
        }

        @Test
        void itIsAskedForTheWholeUri() throws IOException, InterruptedException {
            try (RawServer proxy = RawServer.answering(OK);
                    HttpTransport proxied = through(proxy)) {
                proxied.exchange(call(URI.create("http://service.invalid/v1/x")));

                assertThat(proxy.requests().get(0)).startsWith("GET http://service.invalid/v1/x HTTP/1.1\r\n");
            }
        }

        @ParameterizedTest
        @ValueSource(strings = {"http", "https"})
        void itsChallengeIsAReply(String scheme) throws IOException, InterruptedException {
            String challenge = "HTTP/1.1 407 X\r\nProxy-Authenticate: Basic realm=x\r\nContent-Length: 2\r\n\r\n{}";
            try (RawServer proxy = RawServer.answering(challenge);
                    HttpTransport proxied = through(proxy)) {
                HttpCall call = HttpCall.builder(URI.create(scheme + "://service.invalid/v1/x"))
                        .header("Authorization", "Bearer sk_test_0123456789")
                        .build();

                assertThat(proxied.exchange(call).status()).isEqualTo(407);
                assertThat(proxy.requests()).hasSize(1);
            }
        }
    }
}
