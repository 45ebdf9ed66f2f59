package io.github.faraday4j.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

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
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The part of {@link HttpTransportContract} on exchanges that are ended: by the time, by an interrupt, by closing. */
abstract class CancellationTransportContract extends RepliesTransportContract {

    private static final Duration TO_APPEAR = Duration.ofSeconds(2);
    private static final String BEGUN = "HTTP/1.1 200 OK\r\nContent-Length: 100000\r\n\r\n[";

    @Nested
    class WhenTheTimeRunsOut {

        static Stream<Named<ScriptedServer.Script>> heads() {
            return Stream.of(
                    Named.of("that does not come", ScriptedServer.Peer::awaitClose), Named.of("that drips", peer -> {
                        peer.send("HTTP/1.1 200 OK\r\nX: ");
                        peer.drip("x");
                    }));
        }

        @ParameterizedTest(name = "{0}")
        @MethodSource("heads")
        void endsInAHead(ScriptedServer.Script reply) throws Exception {
            endsInTimeAndFreesTheSocket(call -> true, reply);
        }

        static Stream<Named<ScriptedServer.Script>> bodies() {
            return Stream.of(
                    Named.of("that stalls", peer -> {
                        peer.send(BEGUN);
                        peer.awaitClose();
                    }),
                    Named.of("that drips", peer -> {
                        peer.send(BEGUN);
                        peer.drip(" ");
                    }),
                    Named.of("that stalls in a chunk", peer -> {
                        peer.send(CHUNKED + "9\r\n[");
                        peer.awaitClose();
                    }),
                    Named.of("of an error", peer -> {
                        peer.send("HTTP/1.1 500 X\r\nContent-Length: 1000\r\n\r\n{");
                        peer.awaitClose();
                    }));
        }

        @ParameterizedTest(name = "{0}")
        @MethodSource("bodies")
        void endsInABody(ScriptedServer.Script reply) throws Exception {
            endsInTimeAndFreesTheSocket(call -> call.replySoFar().isPresent(), reply);
        }

        private void endsInTimeAndFreesTheSocket(Predicate<HttpCall> hasBegun, ScriptedServer.Script reply)
                throws Exception {
            withAShortLimit(limit -> {
                CountDownLatch asked = new CountDownLatch(1);
                try (ScriptedServer server = ScriptedServer.start(peer -> {
                    if (peer.awaitRequest()) {
                        asked.countDown();
                        reply.converse(peer);
                    }
                })) {
                    long start = System.nanoTime();
                    HttpCall call = callTo(server.uri("/v1/x")).within(limit).build();
                    Throwable failure = catchThrowable(() -> transport().exchange(call));
                    if (asked.getCount() > 0 || !hasBegun.test(call)) {
                        return false;
                    }
                    assertInTime(start, limit);
                    assertFault(Kind.TIMEOUT, failure);
                    assertClosedByClient(server);
                    assertThat(server.requests()).hasSize(1);
                    return true;
                }
            });
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
            try (ScriptedServer server = ScriptedServer.start(peer -> {
                while (peer.awaitRequest()) {
                    if (peer.request().startsWith("GET /stalls ")) {
                        peer.send(BEGUN);
                        peer.awaitClose();
                    } else {
                        peer.send(OK);
                    }
                }
            })) {
                withAShortLimit(limit -> {
                    HttpCall call = callTo(server.uri("/stalls")).within(limit).build();
                    assertFault(Kind.TIMEOUT, () -> transport().exchange(call));
                    return call.replySoFar().isPresent();
                });

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
                    threads = namedThreads(name);
                }
                assumeFalse(threads.isEmpty(), "this transport names no thread of its own");

                for (Thread thread : threads) {
                    thread.join(SLACK.toMillis());
                }
                assertThat(threads).allMatch(Thread::isDaemon).noneMatch(Thread::isAlive);
            }
        }

        /** A client may name a thread otherwise while it works for an exchange, and a moment longer. */
        private static List<Thread> namedThreads(String name) {
            long start = System.nanoTime();
            List<Thread> threads;
            do {
                threads = Thread.getAllStackTraces().keySet().stream()
                        .filter(thread -> thread.getName().contains(name))
                        .toList();
            } while (threads.isEmpty() && System.nanoTime() - start < TO_APPEAR.toNanos());
            return threads;
        }
    }
}
