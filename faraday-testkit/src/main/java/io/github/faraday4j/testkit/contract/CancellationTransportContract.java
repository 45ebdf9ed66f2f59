package io.github.faraday4j.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.faraday4j.testkit.internal.ScriptedServer;
import io.github.faraday4j.transport.spi.HttpCall;
import io.github.faraday4j.transport.spi.HttpReply;
import io.github.faraday4j.transport.spi.HttpTransport;
import io.github.faraday4j.transport.spi.TransportFault.Kind;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The part of {@link HttpTransportContract} on exchanges that are ended: by the time, by an interrupt, by closing. */
abstract class CancellationTransportContract extends RepliesTransportContract {

    private static final Duration LIMIT = Duration.ofMillis(300);
    private static final Duration SLACK = Duration.ofSeconds(2);
    private static final String BEGUN = "HTTP/1.1 200 OK\r\nContent-Length: 100000\r\n\r\n[";

    @Nested
    class WhenTheTimeRunsOut {

        @Test
        void endsInTheHead() throws Exception {
            endsInTimeAndFreesTheSocket(ScriptedServer.Peer::awaitClose);
        }

        @Test
        void endsInAHeadThatDrips() throws Exception {
            endsInTimeAndFreesTheSocket(peer -> {
                peer.send("HTTP/1.1 200 OK\r\nX: ");
                peer.drip("x");
            });
        }

        @Test
        void endsInABodyThatStalls() throws Exception {
            endsInTimeAndFreesTheSocket(peer -> {
                peer.send(BEGUN);
                peer.awaitClose();
            });
        }

        @Test
        void endsInABodyThatDrips() throws Exception {
            endsInTimeAndFreesTheSocket(peer -> {
                peer.send(BEGUN);
                peer.drip(" ");
            });
        }

        @Test
        void endsInAChunkThatStalls() throws Exception {
            endsInTimeAndFreesTheSocket(peer -> {
                peer.send(CHUNKED + "9\r\n[");
                peer.awaitClose();
            });
        }

        @Test
        void endsInAnErrorBody() throws Exception {
            endsInTimeAndFreesTheSocket(peer -> {
                peer.send("HTTP/1.1 500 X\r\nContent-Length: 1000\r\n\r\n{");
                peer.awaitClose();
            });
        }

        private void endsInTimeAndFreesTheSocket(ScriptedServer.Script reply) throws Exception {
            try (ScriptedServer server = ScriptedServer.start(peer -> {
                peer.awaitRequest();
                reply.converse(peer);
            })) {
                HttpCall call = callTo(server.uri("/v1/x")).within(LIMIT).build();
                long start = System.nanoTime();

                assertFault(Kind.TIMEOUT, () -> transport().exchange(call));

                assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(LIMIT.plus(SLACK));
                assertClosedByClient(server);
                assertThat(server.requests()).hasSize(1);
            }
        }

        @Test
        void sendsNothingIfItHadRunOutBefore() throws Exception {
            try (ScriptedServer server = ScriptedServer.answering(OK)) {
                HttpCall late = callTo(server.uri("/")).within(Duration.ZERO).build();

                assertFault(Kind.TIMEOUT, () -> transport().exchange(late));
                assertThat(server.connections()).isZero();
            }
        }

        @Test
        void performsTheNextExchange() throws Exception {
            CountDownLatch first = new CountDownLatch(1);
            try (ScriptedServer server = ScriptedServer.start(peer -> {
                peer.awaitRequest();
                if (first.getCount() == 1) {
                    first.countDown();
                    peer.send(BEGUN);
                    peer.awaitClose();
                }
                peer.send(OK);
                peer.answerEach(OK);
            })) {
                HttpCall call = callTo(server.uri("/v1/x")).within(LIMIT).build();
                assertFault(Kind.TIMEOUT, () -> transport().exchange(call));

                assertThat(body(exchange(server))).isEqualTo("[]");
            }
        }
    }

    @Nested
    class WhenTheCallerIsInterrupted {

        static Stream<Named<String>> beginnings() {
            return Stream.of(
                    Named.of("before the head", ""),
                    Named.of("in the head", "HTTP/1.1 200 OK\r\nX: "),
                    Named.of("in the body", BEGUN));
        }

        @ParameterizedTest(name = "{0}")
        @MethodSource("beginnings")
        void endsAndFreesTheSocket(String begun) throws Exception {
            CountDownLatch asked = new CountDownLatch(1);
            try (ScriptedServer server = ScriptedServer.start(peer -> {
                peer.awaitRequest();
                peer.send(begun);
                asked.countDown();
                peer.awaitClose();
            })) {
                FutureTask<HttpReply> exchange = new FutureTask<>(() -> exchange(server));
                Thread caller = new Thread(exchange);
                caller.start();
                asked.await();
                caller.interrupt();

                assertThatThrownBy(() -> exchange.get(SLACK.toMillis(), TimeUnit.MILLISECONDS))
                        .hasCauseInstanceOf(InterruptedException.class);
                assertClosedByClient(server);
                assertThat(server.requests()).hasSize(1);
            }
        }

        @Test
        void sendsNothingIfThatWasBefore() throws Exception {
            try (ScriptedServer server = ScriptedServer.answering(OK)) {
                Thread.currentThread().interrupt();
                try {
                    assertThatThrownBy(() -> exchange(server)).isInstanceOf(InterruptedException.class);
                } finally {
                    Thread.interrupted();
                }
                assertThat(server.connections()).isZero();
            }
        }
    }

    @Nested
    class WhenItIsClosed {

        static Stream<Named<String>> beginningsOfReplies() {
            return Stream.of(Named.of("before the head", ""), Named.of("in the body", BEGUN));
        }

        @ParameterizedTest(name = "{0}")
        @MethodSource("beginningsOfReplies")
        void endsExchangesUnderWay(String begun) throws Exception {
            CountDownLatch asked = new CountDownLatch(1);
            try (ScriptedServer server = ScriptedServer.start(peer -> {
                peer.awaitRequest();
                peer.send(begun);
                asked.countDown();
                peer.awaitClose();
            })) {
                FutureTask<HttpReply> exchange = new FutureTask<>(() -> exchange(server));
                new Thread(exchange).start();
                asked.await();
                transport().close();

                assertFault(Kind.CLOSED, () -> resultOf(exchange));
                assertClosedByClient(server);
            }
        }

        private static void resultOf(FutureTask<?> exchange) throws Throwable {
            try {
                exchange.get(SLACK.toMillis(), TimeUnit.MILLISECONDS);
            } catch (ExecutionException e) {
                throw e.getCause();
            }
        }

        @Test
        void opensNoSocketAgain() throws Exception {
            try (ScriptedServer server = ScriptedServer.answering(OK)) {
                transport().close();
                transport().close();

                assertFault(Kind.CLOSED, () -> exchange(server));
                assertThat(server.connections()).isZero();
            }
        }

        @Test
        void closesIdleConnections() throws Exception {
            try (ScriptedServer server = ScriptedServer.start(peer -> {
                peer.awaitRequest();
                peer.send(OK);
                peer.awaitClose();
            })) {
                exchange(server);
                transport().close();

                assertClosedByClient(server);
            }
        }

        @Test
        void endsTheThreadsThatItNamed() throws Exception {
            String name = "mortal-" + UUID.randomUUID();
            try (ScriptedServer server = ScriptedServer.answering(OK)) {
                List<Thread> threads;
                try (HttpTransport named = transport(config().name(name).build())) {
                    named.exchange(call(server));
                    threads = Thread.getAllStackTraces().keySet().stream()
                            .filter(thread -> thread.getName().contains(name))
                            .toList();
                }

                for (Thread thread : threads) {
                    thread.join(SLACK.toMillis());
                }
                assertThat(threads).allMatch(Thread::isDaemon).noneMatch(Thread::isAlive);
            }
        }
    }
}
