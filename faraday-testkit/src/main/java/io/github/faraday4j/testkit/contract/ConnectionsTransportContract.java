package io.github.faraday4j.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.faraday4j.testkit.internal.ScriptedServer;
import io.github.faraday4j.transport.spi.HttpReply;
import io.github.faraday4j.transport.spi.HttpTransport;
import io.github.faraday4j.transport.spi.TransportFault.Kind;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** The part of {@link HttpTransportContract} on connections: used again, many at once, and to proxies. */
abstract class ConnectionsTransportContract extends FaultsTransportContract {

    @Nested
    class WhenAConnectionIsUsedAgain {

        @Test
        void replacesOneThatWasClosedMeanwhile() throws Exception {
            replacesAConnectionThatEnds(ScriptedServer.Peer::close);
        }

        @Test
        void replacesOneThatWasResetMeanwhile() throws Exception {
            replacesAConnectionThatEnds(ScriptedServer.Peer::reset);
        }

        private void replacesAConnectionThatEnds(ScriptedServer.Script end) throws Exception {
            CountDownLatch ended = new CountDownLatch(1);
            try (ScriptedServer server = withAFirstConnectionThat(peer -> {
                end.converse(peer);
                ended.countDown();
            })) {
                exchange(server);
                ended.await();

                assertThat(body(exchange(server))).isEqualTo("[]");
                assertThat(server.requests()).hasSize(2);
                assertThat(server.connections()).isEqualTo(2);
            }
        }

        @Test
        void replacesOneThatClosesOnTheRequest() throws Exception {
            try (ScriptedServer server = withAFirstConnectionThat(peer -> {
                peer.awaitRequest();
                peer.close();
            })) {
                exchange(server);

                assertThat(body(exchange(server))).isEqualTo("[]");
                assertThat(server.requests()).hasSize(3);
                assertThat(server.connections()).isEqualTo(2);
            }
        }

        private static ScriptedServer withAFirstConnectionThat(ScriptedServer.Script afterAReply) {
            AtomicInteger connection = new AtomicInteger();
            return ScriptedServer.start(peer -> {
                boolean first = connection.getAndIncrement() == 0;
                peer.awaitRequest();
                peer.send(OK);
                if (first) {
                    afterAReply.converse(peer);
                } else {
                    peer.answerEach(OK);
                }
            });
        }

        @Test
        void doesNotTakeForAReplyWhatNobodyAskedFor() throws Exception {
            String unasked = "HTTP/1.1 200 OK\r\nContent-Length: 4\r\n\r\nevil";
            try (ScriptedServer server = ScriptedServer.answering(OK + unasked)) {
                for (int i = 0; i < 3; i++) {
                    assertThat(body(exchange(server))).isEqualTo("[]");
                }
            }
        }

        @Test
        void doesNotAskAgainOnceAReplyHasBegun() throws Exception {
            try (ScriptedServer server = ScriptedServer.start(peer -> {
                peer.awaitRequest();
                peer.send(OK);
                peer.awaitRequest();
                peer.send("HTTP/1.1 200 OK\r\nContent-");
            })) {
                exchange(server);

                assertFault(Kind.RESET, () -> exchange(server));
                assertThat(server.requests()).hasSize(2);
            }
        }
    }

    @Nested
    class WhenManyCallersAskAtOnce {

        /** More than clients like to have of one host by themselves. */
        private static final int MANY = 70;

        @Test
        void letsAsManyAsTheConfigurationAllows() throws Exception {
            CountDownLatch asked = new CountDownLatch(MANY);
            ExecutorService callers = Executors.newFixedThreadPool(MANY);
            try (ScriptedServer server = ScriptedServer.start(peer -> {
                        peer.awaitRequest();
                        asked.countDown();
                        asked.await();
                        peer.send(OK);
                    });
                    HttpTransport wide =
                            transport(config().maxConcurrentLookups(MANY).build())) {
                List<Future<HttpReply>> replies =
                        callers.invokeAll(Collections.nCopies(MANY, () -> wide.exchange(call(server))));

                for (Future<HttpReply> reply : replies) {
                    assertThat(body(reply.get())).isEqualTo("[]");
                }
                assertThat(server.connections()).isEqualTo(MANY);
            } finally {
                callers.shutdownNow();
            }
        }
    }

    @Nested
    class WhenThereIsAProxy {

        private HttpTransport through(ScriptedServer proxy) {
            // Unresolved, as a configuration from the environment has it.
            return transport(config().proxy(InetSocketAddress.createUnresolved("127.0.0.1", proxy.port()))
                    .build());
        }

        @Test
        void asksItForTheWholeUri() throws Exception {
            try (ScriptedServer proxy = ScriptedServer.answering(OK);
                    HttpTransport proxied = through(proxy)) {
                proxied.exchange(call(URI.create("http://service.invalid/v1/x")));

                assertThat(proxy.requests()).singleElement().satisfies(request -> assertThat(request)
                        .startsWith("GET http://service.invalid/v1/x HTTP/1.1\r\n"));
            }
        }

        @Test
        void handsOnItsChallenge() throws Exception {
            String challenge = "HTTP/1.1 407 X\r\nProxy-Authenticate: Basic realm=x\r\nContent-Length: 2\r\n\r\n{}";
            try (ScriptedServer proxy = ScriptedServer.answering(challenge);
                    HttpTransport proxied = through(proxy)) {
                URI uri = URI.create("http://service.invalid/v1/x");

                assertThat(proxied.exchange(call(uri)).status()).isEqualTo(407);
                assertThat(proxy.requests()).hasSize(1);
            }
        }

        @Test
        void doesNotShowItTheKeyWhenItAsksForATunnel() throws Exception {
            try (ScriptedServer proxy = ScriptedServer.answering("HTTP/1.1 407 X\r\nContent-Length: 0\r\n\r\n");
                    HttpTransport proxied = through(proxy)) {
                URI uri = URI.create("https://service.invalid/v1/x");
                assertFault(Kind.PROXY_REFUSAL, () -> proxied.exchange(call(uri)));

                assertThat(proxy.requests()).isNotEmpty().allSatisfy(request -> assertThat(request)
                        .startsWith("CONNECT ")
                        .doesNotContain(KEY));
            }
        }
    }
}
