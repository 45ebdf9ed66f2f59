package io.github.faraday4j.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.faraday4j.testkit.internal.ScriptedServer;
import io.github.faraday4j.testkit.internal.TestCertificate;
import io.github.faraday4j.transport.spi.HttpCall;
import io.github.faraday4j.transport.spi.HttpTransport;
import io.github.faraday4j.transport.spi.TransportFault;
import io.github.faraday4j.transport.spi.TransportFault.Kind;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The part of {@link HttpTransportContract} on TLS through a proxy, which may grant the tunnel or not. */
abstract class TunnelTransportContract extends HandshakeTransportContract {

    private static final URI SERVICE = URI.create("https://service.invalid/v1/x");
    private static final TestCertificate FOR_THE_SERVICE = TestCertificate.of("service.invalid");

    /** A proxy with the service behind it: what is asked first is read in clear, and all that follows is encrypted. */
    private static ScriptedServer tunnelTo(TestCertificate service) {
        return ScriptedServer.start(peer -> {
            peer.awaitRequest();
            peer.send("HTTP/1.1 200 Connection established\r\n\r\n");
            peer.secure(service);
            peer.answerEach(OK);
        });
    }

    private HttpTransport through(ScriptedServer proxy, SSLContext context) {
        return transport(config().proxy(InetSocketAddress.createUnresolved("127.0.0.1", proxy.port()))
                .sslContext(context)
                .build());
    }

    @Nested
    class WhenAProxyGrantsATunnel {

        @Test
        void exchangesThroughIt() throws Exception {
            try (ScriptedServer proxy = tunnelTo(FOR_THE_SERVICE);
                    HttpTransport proxied = through(proxy, FOR_THE_SERVICE.trustingContext())) {
                assertThat(body(proxied.exchange(call(SERVICE)))).isEqualTo("[]");

                List<String> requests = proxy.requests();
                assertThat(requests).hasSize(2);
                assertThat(requests.get(0)).startsWith("CONNECT service.invalid:443 HTTP/1.1\r\n");
                assertThat(requests.get(1)).startsWith("GET /v1/x HTTP/1.1\r\n");
            }
        }

        @Test
        void showsTheKeyToTheServiceAlone() throws Exception {
            try (ScriptedServer proxy = tunnelTo(FOR_THE_SERVICE);
                    HttpTransport proxied = through(proxy, FOR_THE_SERVICE.trustingContext())) {
                proxied.exchange(call(SERVICE));

                assertThat(proxy.requests().get(0)).doesNotContain(KEY).doesNotContainIgnoringCase("authorization");
                assertThat(proxy.requests().get(1)).contains("Authorization: Bearer " + KEY);
            }
        }

        @Test
        void usesItAgain() throws Exception {
            try (ScriptedServer proxy = tunnelTo(FOR_THE_SERVICE);
                    HttpTransport proxied = through(proxy, FOR_THE_SERVICE.trustingContext())) {
                proxied.exchange(call(SERVICE));
                proxied.exchange(call(SERVICE));

                assertThat(proxy.connections()).isEqualTo(1);
                assertThat(proxy.requests()).hasSize(3);
            }
        }

        static Stream<Named<TestCertificate>> unfit() {
            return Stream.of(
                    Named.of("of another host", Certificates.FOR_ANOTHER_HOST),
                    Named.of("of the proxy", Certificates.FOR_LOOPBACK));
        }

        @ParameterizedTest(name = "{0}")
        @MethodSource("unfit")
        void refusesACertificate(TestCertificate unfit) throws Exception {
            try (ScriptedServer proxy = tunnelTo(unfit);
                    HttpTransport proxied = through(proxy, unfit.trustingContext())) {
                refuses(proxied, proxy);
            }
        }

        @Test
        void refusesACertificateOfAnUnknownIssuer() throws Exception {
            try (ScriptedServer proxy = tunnelTo(FOR_THE_SERVICE);
                    HttpTransport proxied = through(proxy, Certificates.FOR_LOOPBACK.trustingContext())) {
                refuses(proxied, proxy);
            }
        }

        private static void refuses(HttpTransport proxied, ScriptedServer proxy) {
            assertFault(Kind.TLS, () -> proxied.exchange(call(SERVICE)));
            assertThat(proxy.requests()).singleElement().asString().startsWith("CONNECT ");
        }
    }

    @Nested
    class WhenAProxyRefusesATunnel {

        @ParameterizedTest(name = "{0}")
        @ValueSource(ints = {400, 403, 404, 407, 429, 500, 502, 503})
        void tellsItsStatusAsTheProxys(int status) throws Exception {
            String refusal = "HTTP/1.1 " + status + " X\r\nContent-Type: text/html\r\nContent-Length: 4\r\n\r\nnope";
            try (ScriptedServer proxy = ScriptedServer.start(peer -> {
                        peer.awaitRequest();
                        peer.send(refusal);
                        peer.awaitClose();
                    });
                    HttpTransport proxied = through(proxy, FOR_THE_SERVICE.trustingContext())) {
                HttpCall call = call(SERVICE);
                Throwable failure = catchThrowable(() -> proxied.exchange(call));

                assertFault(Kind.PROXY_REFUSAL, failure);
                assertThat(((TransportFault) failure).proxyStatus()).hasValue(status);
                assertThat(call.replySoFar()).as("a reply of the service").isEmpty();
                assertThat(proxy.requests()).singleElement().asString().startsWith("CONNECT ");
                assertClosedByClient(proxy);
            }
        }

        @Test
        void isNotWaitedForWithoutEnd() throws Exception {
            withAShortLimit(limit -> {
                CountDownLatch asked = new CountDownLatch(1);
                try (ScriptedServer proxy = ScriptedServer.start(peer -> {
                            if (peer.awaitRequest()) {
                                asked.countDown();
                            }
                            peer.awaitClose();
                        });
                        HttpTransport proxied =
                                transport(config().proxy(InetSocketAddress.createUnresolved("127.0.0.1", proxy.port()))
                                        .connectTimeout(limit)
                                        .build())) {
                    // Where the connect timeout ends with the connection to the proxy, the time of the call counts.
                    HttpCall call = callTo(SERVICE).within(limit).build();
                    long start = System.nanoTime();
                    Throwable failure = catchThrowable(() -> proxied.exchange(call));
                    if (asked.getCount() > 0) {
                        return false;
                    }
                    assertInTime(start, limit);
                    assertThat(failure).isInstanceOfSatisfying(TransportFault.class, fault -> assertThat(fault.kind())
                            .isIn(Kind.CONNECT_TIMEOUT, Kind.TIMEOUT));
                    assertClosedByClient(proxy);
                    return true;
                }
            });
        }
    }
}
