package io.github.faraday4j.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.faraday4j.transport.spi.HttpCall;
import io.github.faraday4j.transport.spi.TransportFault.Kind;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The part of {@link HttpTransportContract} on exchanges that break. */
abstract class FaultsTransportContract extends EndsTransportContract {

    @Nested
    class WhenThereIsNoConnection {

        @Test
        void namesARefusal() throws IOException {
            int port;
            try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
                port = free.getLocalPort();
            }

            assertFault(Kind.CONNECT, () -> transport().exchange(call(URI.create("http://127.0.0.1:" + port + "/"))));
        }

        @Test
        void namesAnUnknownHost() {
            assertFault(Kind.DNS, () -> transport().exchange(call(URI.create("http://nonexistent.invalid/"))));
        }
    }

    @Nested
    class WhenTheReplyIsCut {

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n[]",
                    "HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n",
                    "HTTP/1.1 500 X\r\nContent-Length: 1000\r\n\r\n{}"
                })
        void noticesThatBytesAreMissing(String reply) throws Exception {
            breaks(Kind.TRUNCATED, 1, peer -> peer.send(reply));
        }

        @ParameterizedTest
        @ValueSource(strings = {"9\r\n[]", "2\r\n[]", "2\r\n[]\r\n", "2\r\n[]\r\n0\r\n"})
        void noticesThatChunksAreMissing(String chunks) throws Exception {
            breaks(Kind.TRUNCATED, 1, peer -> peer.send(CHUNKED + chunks));
        }

        @Test
        void noticesAResetBeforeTheHead() throws Exception {
            breaks(Kind.RESET, mostRequestsForAReset(), FaultServer.Peer::reset);
        }

        @Test
        void noticesAnEndBeforeTheHead() throws Exception {
            breaks(Kind.RESET, mostRequestsForAReset(), FaultServer.Peer::close);
        }

        @ParameterizedTest
        @ValueSource(strings = {"HTTP", "HTTP/1.1 200 OK\r\nContent-Le", "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n"})
        void noticesAnEndInTheHead(String head) throws Exception {
            breaks(Kind.RESET, 1, peer -> peer.send(head));
        }

        @ParameterizedTest
        @ValueSource(strings = {"HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n[", CHUNKED + "9\r\n["})
        void noticesAResetInTheBody(String begun) throws Exception {
            CountDownLatch read = new CountDownLatch(1);
            try (FaultServer server = FaultServer.start(peer -> {
                peer.awaitRequest();
                peer.send(begun);
                read.await();
                peer.reset();
            })) {
                HttpCall call = call(server);
                Thread waiter = new Thread(() -> {
                    while (call.replySoFar().isEmpty()) {
                        Thread.onSpinWait();
                    }
                    read.countDown();
                });
                waiter.setDaemon(true);
                waiter.start();

                assertFault(Kind.RESET, () -> transport().exchange(call));
                assertThat(server.requests()).hasSize(1);
            }
        }
    }

    @Nested
    class WhenTheReplyBreaksTheRules {

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "SSH-2.0-OpenSSH_9.6\r\n\r\n",
                    "HTTP/1.1 -12 X\r\n\r\n",
                    "HTTP/1.1 abc X\r\n\r\n",
                    "HTTP/1.1 200 OK\r\nX: a\0b\r\nContent-Length: 0\r\n\r\n",
                    "HTTP/1.1 101 X\r\nConnection: upgrade\r\nUpgrade: h2c\r\n\r\n"
                })
        void refusesTheHead(String head) throws Exception {
            breaksAndFreesTheSocket(Kind.PROTOCOL, peer -> peer.send(head));
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "Content-Length: 2\r\nTransfer-Encoding: chunked\r\n\r\n2\r\n[]\r\n0\r\n\r\n",
                    "Transfer-Encoding: chunked\r\nContent-Length: 2\r\n\r\n2\r\n[]\r\n0\r\n\r\n",
                    "Content-Length: 2\r\nContent-Length: 3\r\n\r\n[] ",
                    "Content-Length: 3\r\nContent-Length: 2\r\n\r\n[] ",
                    "Content-Length: 2, 3\r\n\r\n[] ",
                    "Content-Length: -1\r\n\r\n[]",
                    "Content-Length: x\r\n\r\n[]"
                })
        void refusesALengthThatCanBeReadInTwoWays(String lengths) throws Exception {
            breaksAndFreesTheSocket(Kind.PROTOCOL, peer -> peer.send("HTTP/1.1 200 OK\r\n" + lengths));
        }

        @ParameterizedTest
        @ValueSource(strings = {"zz\r\n[]\r\n0\r\n\r\n", "-2\r\n[]\r\n0\r\n\r\n"})
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

        private void breaksAndFreesTheSocket(Kind kind, FaultServer.Script reply) throws Exception {
            try (FaultServer server = FaultServer.start(peer -> {
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

    private void breaks(Kind kind, int mostRequests, FaultServer.Script reply) throws Exception {
        try (FaultServer server = FaultServer.start(peer -> {
            peer.awaitRequest();
            reply.converse(peer);
        })) {
            assertFault(kind, () -> exchange(server));
            assertThat(server.requests()).hasSizeBetween(1, mostRequests);
        }
    }
}
