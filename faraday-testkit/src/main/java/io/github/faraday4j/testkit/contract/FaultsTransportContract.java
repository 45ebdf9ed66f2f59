package io.github.faraday4j.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.faraday4j.testkit.internal.ScriptedServer;
import io.github.faraday4j.transport.spi.HttpCall;
import io.github.faraday4j.transport.spi.TransportFault.Kind;
import java.net.URI;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The part of {@link HttpTransportContract} on exchanges that break. */
abstract class FaultsTransportContract extends CancellationTransportContract {

    @Nested
    class WhenThereIsNoConnection {

        @Test
        void namesARefusal() {
            assertFault(Kind.CONNECT, () -> transport().exchange(call(ScriptedServer.nobody("/"))));
        }

        @Test
        void namesAnUnknownHost() {
            assertFault(Kind.DNS, () -> transport().exchange(call(URI.create("http://nonexistent.invalid/"))));
        }
    }

    @Nested
    class WhenTheReplyIsCut {

        static Stream<Named<String>> fixedLengths() {
            return Stream.of(
                    Named.of("a prefix that is whole JSON", "HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n[]"),
                    Named.of("no byte at all", "HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n"),
                    Named.of("an error", "HTTP/1.1 500 X\r\nContent-Length: 1000\r\n\r\n{}"));
        }

        @ParameterizedTest(name = "{0}")
        @MethodSource("fixedLengths")
        void noticesThatBytesAreMissing(String reply) throws Exception {
            breaks(Kind.TRUNCATED, 1, peer -> peer.send(reply));
        }

        static Stream<Named<String>> chunks() {
            return Stream.of(
                    Named.of("the rest of a chunk", "9\r\n[]"),
                    Named.of("the end of a chunk", "2\r\n[]"),
                    Named.of("the last chunk", "2\r\n[]\r\n"),
                    Named.of("the end of the last chunk", "2\r\n[]\r\n0\r\n"));
        }

        @ParameterizedTest(name = "{0}")
        @MethodSource("chunks")
        void noticesThatChunksAreMissing(String chunks) throws Exception {
            breaks(Kind.TRUNCATED, 1, peer -> peer.send(CHUNKED + chunks));
        }

        @Test
        void noticesAResetBeforeTheHead() throws Exception {
            breaks(Kind.RESET, mostRequestsForAReset(), ScriptedServer.Peer::reset);
        }

        @Test
        void noticesAnEndBeforeTheHead() throws Exception {
            breaks(Kind.RESET, mostRequestsForAReset(), ScriptedServer.Peer::close);
        }

        static Stream<Named<String>> heads() {
            return Stream.of(
                    Named.of("in the protocol", "HTTP"),
                    Named.of("in a header", "HTTP/1.1 200 OK\r\nContent-Le"),
                    Named.of("before the last line", "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n"));
        }

        @ParameterizedTest(name = "{0}")
        @MethodSource("heads")
        void noticesAnEndInTheHead(String head) throws Exception {
            breaks(Kind.RESET, 1, peer -> peer.send(head));
        }

        static Stream<Named<String>> bodies() {
            return Stream.of(
                    Named.of("of a length", "HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n["),
                    Named.of("of chunks", CHUNKED + "9\r\n["));
        }

        @ParameterizedTest(name = "{0}")
        @MethodSource("bodies")
        void noticesAResetInTheBody(String begun) throws Exception {
            CountDownLatch read = new CountDownLatch(1);
            try (ScriptedServer server = ScriptedServer.start(peer -> {
                peer.awaitRequest();
                peer.send(begun);
                read.await();
                peer.reset();
            })) {
                HttpCall call = call(server);
                onceItHasBegun(call, read::countDown);

                assertFault(Kind.RESET, () -> transport().exchange(call));
                assertThat(server.requests()).hasSize(1);
            }
        }
    }

    @Nested
    class WhenTheReplyBreaksTheRules {

        static Stream<Named<String>> badHeads() {
            return Stream.of(
                    Named.of("of no HTTP", "SSH-2.0-OpenSSH_9.6\r\n\r\n"),
                    Named.of("with a negative status", "HTTP/1.1 -12 X\r\n\r\n"),
                    Named.of("with a status in letters", "HTTP/1.1 abc X\r\n\r\n"),
                    Named.of("with a NUL", "HTTP/1.1 200 OK\r\nX: a\0b\r\nContent-Length: 0\r\n\r\n"),
                    Named.of("of another protocol", "HTTP/1.1 101 X\r\nConnection: upgrade\r\nUpgrade: h2c\r\n\r\n"));
        }

        @ParameterizedTest(name = "{0}")
        @MethodSource("badHeads")
        void refusesTheHead(String head) throws Exception {
            breaksAndFreesTheSocket(Kind.PROTOCOL, peer -> peer.send(head));
        }

        static Stream<Named<String>> lengths() {
            return Stream.of(
                    Named.of(
                            "a length and chunks",
                            "Content-Length: 2\r\nTransfer-Encoding: chunked\r\n\r\n2\r\n[]\r\n0\r\n\r\n"),
                    Named.of(
                            "chunks and a length",
                            "Transfer-Encoding: chunked\r\nContent-Length: 2\r\n\r\n2\r\n[]\r\n0\r\n\r\n"),
                    Named.of("two lengths, the second longer", "Content-Length: 2\r\nContent-Length: 3\r\n\r\n[] "),
                    Named.of("two lengths, the first longer", "Content-Length: 3\r\nContent-Length: 2\r\n\r\n[] "),
                    Named.of("two lengths in a line", "Content-Length: 2, 3\r\n\r\n[] "),
                    Named.of("a negative length", "Content-Length: -1\r\n\r\n[]"),
                    Named.of("a length in letters", "Content-Length: x\r\n\r\n[]"));
        }

        @ParameterizedTest(name = "{0}")
        @MethodSource("lengths")
        void refusesALengthThatCanBeReadInTwoWays(String lengths) throws Exception {
            breaksAndFreesTheSocket(Kind.PROTOCOL, peer -> peer.send("HTTP/1.1 200 OK\r\n" + lengths));
        }

        static Stream<Named<String>> badChunks() {
            return Stream.of(
                    Named.of("of a size in letters", "zz\r\n[]\r\n0\r\n\r\n"),
                    Named.of("of a negative size", "-2\r\n[]\r\n0\r\n\r\n"));
        }

        @ParameterizedTest(name = "{0}")
        @MethodSource("badChunks")
        void refusesABadChunk(String chunks) throws Exception {
            breaksAndFreesTheSocket(Kind.PROTOCOL, peer -> peer.send(CHUNKED + chunks));
        }

        @Test
        void refusesAHeaderThatDoesNotEnd() throws Exception {
            breaksAndFreesTheSocket(kindOfHeadersWithoutEnd(), peer -> {
                peer.send("HTTP/1.1 200 OK\r\nX: ");
                peer.flood("x");
            });
        }

        @Test
        void refusesHeadersThatDoNotEnd() throws Exception {
            breaksAndFreesTheSocket(kindOfHeadersWithoutEnd(), peer -> {
                peer.send("HTTP/1.1 200 OK\r\n");
                peer.flood("X: y\r\n");
            });
        }

        @Test
        void refusesHeadersBeyondTheLimitOfTheCall() throws Exception {
            String head = "HTTP/1.1 200 OK\r\nX: " + "x".repeat(70_000) + "\r\nContent-Length: 2\r\n\r\n[]";
            breaksAndFreesTheSocket(Kind.HEADERS_TOO_LARGE, peer -> peer.send(head));
        }

        @Test
        void refusesInterimRepliesThatDoNotEnd() throws Exception {
            breaksAndFreesTheSocket(Kind.PROTOCOL, peer -> peer.flood("HTTP/1.1 103 Early Hints\r\n\r\n"));
        }

        private void breaksAndFreesTheSocket(Kind kind, ScriptedServer.Script reply) throws Exception {
            try (ScriptedServer server = ScriptedServer.start(peer -> {
                peer.awaitRequest();
                reply.converse(peer);
                peer.awaitClose();
            })) {
                assertFault(kind, () -> exchange(server));
                assertClosedByClient(server);
                assertThat(server.requests()).hasSize(1);
            }
        }
    }

    /** Does something when the client has read the head of the reply. */
    static void onceItHasBegun(HttpCall call, Runnable action) {
        Thread waiter = new Thread(() -> {
            while (call.replySoFar().isEmpty()) {
                LockSupport.parkNanos(1_000_000);
            }
            action.run();
        });
        waiter.setDaemon(true);
        waiter.start();
    }

    private void breaks(Kind kind, int mostRequests, ScriptedServer.Script reply) throws Exception {
        try (ScriptedServer server = ScriptedServer.start(peer -> {
            peer.awaitRequest();
            reply.converse(peer);
        })) {
            assertFault(kind, () -> exchange(server));
            assertThat(server.requests()).hasSizeBetween(1, mostRequests);
        }
    }
}
