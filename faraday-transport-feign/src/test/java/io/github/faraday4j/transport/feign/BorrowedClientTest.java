package io.github.faraday4j.transport.feign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import feign.Client;
import feign.DefaultClient;
import io.github.faraday4j.testkit.internal.ScriptedServer;
import io.github.faraday4j.transport.FaradayConfig;
import io.github.faraday4j.transport.spi.HttpCall;
import io.github.faraday4j.transport.spi.HttpTransport;
import io.github.faraday4j.transport.spi.TransportFault;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javax.net.ssl.SSLContext;
import okhttp3.Cache;
import okhttp3.Call;
import okhttp3.Cookie;
import okhttp3.CookieJar;
import okhttp3.EventListener;
import okhttp3.HttpUrl;
import okhttp3.Interceptor;
import okhttp3.OkHttpClient;
import okhttp3.Protocol;
import okhttp3.Request;
import okhttp3.Response;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Rules for a client that is brought along, and its use; no interrupt ends one that waits for a socket. */
@Timeout(value = 30, threadMode = ThreadMode.SEPARATE_THREAD)
class BorrowedClientTest {

    private static final String OK = "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n[]";

    private static FaradayConfig.Builder config() {
        return FaradayConfig.builder().apiKey("sk_test_0123456789");
    }

    private static OkHttpClient.Builder plain() {
        return new OkHttpClient.Builder().followRedirects(false).followSslRedirects(false);
    }

    private static HttpCall call(ScriptedServer server) {
        return HttpCall.builder(server.uri("/v1/x"))
                .header("Authorization", "Bearer sk_test_0123456789")
                .within(Duration.ofSeconds(10))
                .build();
    }

    private static void isOfTheClient(TransportFault fault) {
        assertThat(fault.kind()).isEqualTo(TransportFault.Kind.CLIENT);
        assertThat(fault.detail()).isEqualTo("java.lang.IllegalStateException");
        assertThat(fault).hasNoCause().hasMessageNotContaining("sk_test");
    }

    @Nested
    class AnOkHttpClient {

        @Test
        void mayFailByAnInterceptorOfItsOwn() throws Exception {
            Interceptor failing = chain -> {
                throw new IllegalStateException(chain.request().headers().toString());
            };
            try (ScriptedServer server = ScriptedServer.answering(OK);
                    HttpTransport transport = new FeignTransport(OkHttpExchanges.withClientOf(
                            config().build(),
                            plain().addNetworkInterceptor(failing).build()))) {
                assertThatThrownBy(() -> transport.exchange(call(server)))
                        .isInstanceOfSatisfying(TransportFault.class, BorrowedClientTest::isOfTheClient);
                assertThat(server.requests()).isEmpty();
            }
        }

        @Test
        void staysUsableAfterwards() throws Exception {
            OkHttpClient client = plain().build();
            try (ScriptedServer server = ScriptedServer.answering(OK)) {
                HttpTransport transport = new FeignTransport(OkHttpExchanges.withClientOf(config().build(), client));
                transport.exchange(call(server));
                transport.close();

                assertThatThrownBy(() -> transport.exchange(call(server))).isInstanceOf(TransportFault.class);
                Request request =
                        new Request.Builder().url(server.uri("/").toString()).build();
                try (Response response = client.newCall(request).execute()) {
                    assertThat(response.code()).isEqualTo(200);
                }
                assertThat(client.dispatcher().executorService().isShutdown()).isFalse();
            }
        }

        @Test
        void keepsItsListenersAndLosesItsRetries() throws Exception {
            AtomicInteger calls = new AtomicInteger();
            OkHttpClient client = plain().retryOnConnectionFailure(true)
                    .eventListener(new EventListener() {
                        @Override
                        public void callStart(Call call) {
                            calls.incrementAndGet();
                        }
                    })
                    .build();
            try (ScriptedServer server = ScriptedServer.answering("HTTP/1.1 408 X\r\nContent-Length: 0\r\n\r\n");
                    HttpTransport transport =
                            new FeignTransport(OkHttpExchanges.withClientOf(config().build(), client))) {
                assertThat(transport.exchange(call(server)).status()).isEqualTo(408);
                assertThat(server.requests()).hasSize(1);
                assertThat(calls).hasValue(1);
            }
        }

        @Test
        void mayBringSocketsOfItsOwn() throws Exception {
            OkHttpClient client = plain().socketFactory(new PlainSockets()).build();
            try (ScriptedServer server = ScriptedServer.answering(OK);
                    HttpTransport transport =
                            new FeignTransport(OkHttpExchanges.withClientOf(config().build(), client))) {
                transport.exchange(call(server));
                transport.exchange(call(server));

                assertThat(server.connections()).isEqualTo(1);
                assertThat(server.requests()).hasSize(2);
            }
        }

        @Test
        void isAskedOnceThoughItsPoolHasAConnectionOfAnother() throws Exception {
            OkHttpClient client = plain().protocols(List.of(Protocol.HTTP_1_1)).build();
            try (ScriptedServer server = ScriptedServer.answering(OK);
                    HttpTransport transport =
                            new FeignTransport(OkHttpExchanges.withClientOf(config().build(), client))) {
                Request request =
                        new Request.Builder().url(server.uri("/").toString()).build();
                client.newCall(request).execute().close();
                transport.exchange(call(server));
                transport.exchange(call(server));

                assertThat(server.requests()).hasSize(3);
            }
        }

        static Stream<Named<UnaryOperator<OkHttpClient.Builder>>> unfit() {
            return Stream.of(
                    Named.of("followRedirects", client -> client.followRedirects(true)),
                    Named.of("followSslRedirects", client -> client.followSslRedirects(true)),
                    Named.of("authenticator", client -> client.authenticator((route, response) -> null)),
                    Named.of("proxyAuthenticator", client -> client.proxyAuthenticator((route, response) -> null)),
                    Named.of("cookieJar", client -> client.cookieJar(new Forgetful())),
                    Named.of("cache", client -> client.cache(new Cache(new File("target/cache"), 1024))));
        }

        @ParameterizedTest(name = "{0}")
        @MethodSource("unfit")
        void isRefusedIfItDoesMoreThanAnExchange(UnaryOperator<OkHttpClient.Builder> unfit) {
            OkHttpClient client = unfit.apply(plain()).build();

            assertThatIllegalArgumentException()
                    .isThrownBy(() -> FeignDatasetLookup.create(config().build(), client))
                    .withMessageStartingWith("the OkHttpClient must");
        }
    }

    @Nested
    class AFeignClient {

        private final Client client = new DefaultClient(null, null);

        @Test
        void performsAnExchange() throws Exception {
            try (ScriptedServer server =
                            ScriptedServer.answering("HTTP/1.1 404 X\r\nX-A: 1\r\nContent-Length: 2\r\n\r\n{}");
                    HttpTransport transport = new FeignTransport(ForeignExchanges.over(config().build(), client))) {
                var reply = transport.exchange(call(server));

                assertThat(reply.status()).isEqualTo(404);
                assertThat(reply.header("x-a")).contains("1");
                assertThat(reply.length()).isEqualTo(2);
                assertThat(server.requests())
                        .singleElement()
                        .asString()
                        .startsWith("GET /v1/x HTTP/1.1\r\n")
                        .contains("Authorization: Bearer sk_test_0123456789\r\n", "Accept-Encoding: identity\r\n");
            }
        }

        @Test
        void endsWithTheTimeOfTheCall() throws Exception {
            try (ScriptedServer server = ScriptedServer.start(ScriptedServer.Peer::awaitClose);
                    HttpTransport transport = new FeignTransport(ForeignExchanges.over(config().build(), client))) {
                HttpCall call = HttpCall.builder(server.uri("/v1/x"))
                        .within(Duration.ofMillis(200))
                        .build();

                assertThatThrownBy(() -> transport.exchange(call))
                        .isInstanceOfSatisfying(TransportFault.class, fault -> assertThat(fault.kind())
                                .isEqualTo(TransportFault.Kind.TIMEOUT));
            }
        }

        @Test
        void maySeeItsBodyCut() throws Exception {
            try (ScriptedServer server = ScriptedServer.start(peer -> {
                        peer.awaitRequest();
                        peer.send("HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n[]");
                    });
                    HttpTransport transport = new FeignTransport(ForeignExchanges.over(config().build(), client))) {
                assertThatThrownBy(() -> transport.exchange(call(server))).isInstanceOf(IOException.class);
            }
        }

        @Test
        void showsNothingOfWhatItThrows() throws Exception {
            Client failing = (request, options) -> {
                throw new IllegalStateException(request.toString());
            };
            try (ScriptedServer server = ScriptedServer.answering(OK);
                    HttpTransport transport = new FeignTransport(ForeignExchanges.over(config().build(), failing))) {
                assertThatThrownBy(() -> transport.exchange(call(server)))
                        .isInstanceOfSatisfying(TransportFault.class, BorrowedClientTest::isOfTheClient);
            }
        }

        @Test
        void mayWrapABrokenConnection() throws Exception {
            Client failing = (request, options) -> {
                throw new UncheckedIOException(new IOException(request.toString()));
            };
            try (ScriptedServer server = ScriptedServer.answering(OK);
                    HttpTransport transport = new FeignTransport(ForeignExchanges.over(config().build(), failing))) {
                assertThatThrownBy(() -> transport.exchange(call(server)))
                        .isExactlyInstanceOf(IOException.class)
                        .hasNoCause()
                        .hasMessageNotContaining("sk_test");
            }
        }

        @Test
        void isShownByItsClassAlone() throws Exception {
            try (HttpTransport transport = new FeignTransport(ForeignExchanges.over(config().build(), client))) {
                assertThat(transport).hasToString("FeignTransport{ForeignExchanges{feign.DefaultClient}}");
            }
        }

        @Test
        void isNotAskedOnceClosed() throws Exception {
            try (ScriptedServer server = ScriptedServer.answering(OK)) {
                HttpTransport transport = new FeignTransport(ForeignExchanges.over(config().build(), client));
                transport.close();

                assertThatThrownBy(() -> transport.exchange(call(server))).isInstanceOf(TransportFault.class);
                assertThat(server.connections()).isZero();
            }
        }
    }

    @Nested
    class AConfiguration {

        static Stream<Named<UnaryOperator<FaradayConfig.Builder>>> idle() {
            return Stream.of(
                    Named.of("connectTimeout", config -> config.connectTimeout(Duration.ofSeconds(1))),
                    Named.of("proxy", config -> config.proxy(InetSocketAddress.createUnresolved("127.0.0.1", 1))),
                    Named.of("sslContext", config -> {
                        try {
                            return config.sslContext(SSLContext.getDefault());
                        } catch (NoSuchAlgorithmException e) {
                            throw new AssertionError(e);
                        }
                    }));
        }

        @ParameterizedTest(name = "{0}")
        @MethodSource("idle")
        void isRefusedIfAClientMakesItMeaningless(UnaryOperator<FaradayConfig.Builder> setting) {
            FaradayConfig config = setting.apply(config()).build();

            assertThatIllegalArgumentException()
                    .isThrownBy(() -> FeignDatasetLookup.create(config, plain().build()))
                    .withMessageContaining("does not observe");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> FeignDatasetLookup.create(config, new DefaultClient(null, null)))
                    .withMessageContaining("does not observe");
        }
    }

    private static final class Forgetful implements CookieJar {

        @Override
        public void saveFromResponse(HttpUrl url, List<Cookie> cookies) {}

        @Override
        public List<Cookie> loadForRequest(HttpUrl url) {
            return List.of();
        }
    }
}
