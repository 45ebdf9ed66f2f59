package io.github.faraday4j.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.faraday4j.testkit.internal.ScriptedServer;
import io.github.faraday4j.transport.spi.HttpCall;
import io.github.faraday4j.transport.spi.HttpTransport;
import io.github.faraday4j.transport.spi.TransportFault.Kind;
import java.time.Duration;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Function;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** The part of {@link HttpTransportContract} on handshakes of TLS that do not come to an end. */
abstract class HandshakeTransportContract extends TlsTransportContract {

    @Nested
    class WhenTheHandshakeFails {

        @Test
        void refusesAServerWithoutTls() throws Exception {
            Queue<String> said = new ConcurrentLinkedQueue<>();
            try (ScriptedServer server = ScriptedServer.start(peer -> {
                        said.add(peer.awaitFirstBytes());
                        peer.send("HTTP/1.1 400 X\r\nContent-Length: 0\r\n\r\n");
                        peer.awaitClose();
                    });
                    HttpTransport transport = trusting(Certificates.FOR_LOOPBACK)) {
                assertFault(Kind.TLS, () -> transport.exchange(secureCall(server)));
                assertClosedByClient(server);
                assertThat(said).hasSizeBetween(1, mostRequestsForAReset()).noneMatch(text -> text.contains(KEY));
            }
        }

        @Test
        void endsOneThatStallsWithTheConnectTimeout() throws Exception {
            withAShortLimit(limit -> {
                try (HttpTransport hurried =
                        transport(config().connectTimeout(limit).build())) {
                    return endsOneThatStalls(
                            Kind.CONNECT_TIMEOUT, limit, hurried, HandshakeTransportContract::secureCall);
                }
            });
        }

        @Test
        void endsOneThatStallsWithTheTimeOfTheCall() throws Exception {
            withAShortLimit(
                    limit -> endsOneThatStalls(Kind.TIMEOUT, limit, transport(), server -> secureCall(server, limit)));
        }

        private boolean endsOneThatStalls(
                Kind kind, Duration limit, HttpTransport transport, Function<ScriptedServer, HttpCall> call)
                throws Exception {
            Queue<String> said = new ConcurrentLinkedQueue<>();
            try (ScriptedServer server = ScriptedServer.start(peer -> {
                said.add(peer.awaitFirstBytes());
                peer.awaitClose();
            })) {
                long start = System.nanoTime();
                Throwable failure = catchThrowable(() -> transport.exchange(call.apply(server)));
                if (said.stream().allMatch(String::isEmpty)) {
                    return false;
                }
                assertInTime(start, limit);
                assertFault(kind, failure);
                assertClosedByClient(server);
                assertThat(said).isNotEmpty().noneMatch(text -> text.contains(KEY));
                return true;
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
}
