package io.github.faraday4j.transport.feign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.faraday4j.testkit.internal.ScriptedServer;
import io.github.faraday4j.transport.FaradayConfig;
import io.github.faraday4j.transport.spi.HttpCall;
import io.github.faraday4j.transport.spi.HttpTransport;
import io.github.faraday4j.transport.spi.TransportFault;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import okhttp3.Authenticator;
import okhttp3.Cache;
import okhttp3.Cookie;
import okhttp3.CookieJar;
import okhttp3.HttpUrl;
import okhttp3.Interceptor.Chain;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;
import org.junit.jupiter.api.io.TempDir;

/** A borrowed client with an interceptor that changes its settings for a call, by what OkHttp allows from 5.4 on. */
@Timeout(value = 30, threadMode = ThreadMode.SEPARATE_THREAD)
class SettledInterceptorTest {

    private static final String OK = "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n[]";

    private static final Authenticator EAGER = (route, response) -> response.request()
            .newBuilder()
            .header("Proxy-Authorization", "Basic QTpC")
            .build();

    private final OkHttpClient.Builder client =
            new OkHttpClient.Builder().followRedirects(false).followSslRedirects(false);

    private HttpTransport setting(UnaryOperator<Chain> setting) {
        client.addInterceptor(chain -> setting.apply(chain).proceed(chain.request()));
        FaradayConfig config =
                FaradayConfig.builder().apiKey("sk_test_0123456789").build();
        return new FeignTransport(OkHttpExchanges.withClientOf(config, client.build()));
    }

    private static HttpCall call(URI uri) {
        return HttpCall.builder(uri)
                .header("Authorization", "Bearer sk_test_0123456789")
                .within(Duration.ofMinutes(1))
                .build();
    }

    @Test
    void answersNoChallenge() throws Exception {
        String refusal = "HTTP/1.1 401 X\r\nWWW-Authenticate: Basic realm=\"a\"\r\nContent-Length: 0\r\n\r\n";
        try (ScriptedServer server = ScriptedServer.answering(refusal);
                HttpTransport transport = setting(chain -> chain.withAuthenticator(EAGER))) {
            assertThat(transport.exchange(call(server.uri("/v1/x"))).status()).isEqualTo(401);
            assertThat(server.requests()).hasSize(1);
        }
    }

    @Test
    void answersNoChallengeOfAProxy() throws Exception {
        String refusal = "HTTP/1.1 407 X\r\nProxy-Authenticate: Basic realm=\"a\"\r\nContent-Length: 0\r\n\r\n";
        try (ScriptedServer proxy = ScriptedServer.answering(refusal)) {
            client.proxy(new Proxy(Proxy.Type.HTTP, new InetSocketAddress("127.0.0.1", proxy.port())));
            try (HttpTransport transport = setting(chain -> chain.withProxyAuthenticator(EAGER))) {
                HttpCall call = call(URI.create("https://faraday.example/v1/x"));

                assertThatThrownBy(() -> transport.exchange(call)).isInstanceOf(TransportFault.class);
                assertThat(proxy.requests()).hasSize(1);
            }
        }
    }

    @Test
    void sendsNoCookies() throws Exception {
        try (ScriptedServer server = ScriptedServer.answering(OK);
                HttpTransport transport = setting(chain -> chain.withCookieJar(new OneCookie()))) {
            transport.exchange(call(server.uri("/v1/x")));

            assertThat(server.requests()).singleElement().asString().doesNotContain("Cookie");
        }
    }

    @Test
    void keepsNoReply(@TempDir Path folder) throws Exception {
        String lasting = "HTTP/1.1 200 OK\r\nCache-Control: max-age=600\r\nContent-Length: 2\r\n\r\n[]";
        try (ScriptedServer server = ScriptedServer.answering(lasting);
                Cache cache = new Cache(folder.toFile(), 1024 * 1024);
                HttpTransport transport = setting(chain -> chain.withCache(cache))) {
            transport.exchange(call(server.uri("/v1/x")));
            transport.exchange(call(server.uri("/v1/x")));

            assertThat(server.requests()).hasSize(2);
        }
    }

    @Test
    void asksOnce() throws Exception {
        try (ScriptedServer server = ScriptedServer.answering("HTTP/1.1 408 X\r\nContent-Length: 0\r\n\r\n");
                HttpTransport transport = setting(chain -> chain.withRetryOnConnectionFailure(true))) {
            assertThat(transport.exchange(call(server.uri("/v1/x"))).status()).isEqualTo(408);
            assertThat(server.requests()).hasSize(1);
        }
    }

    /** Else the second exchange would look as if its connection had brought nothing. */
    @Test
    void asksOnceThoughSomeSocketsAreOthers() throws Exception {
        AtomicInteger calls = new AtomicInteger();
        UnaryOperator<Chain> afterTheFirst =
                chain -> calls.getAndIncrement() == 0 ? chain : chain.withSocketFactory(new PlainSockets());
        try (ScriptedServer server = ScriptedServer.start(peer -> answerTwice(peer));
                HttpTransport transport = setting(afterTheFirst)) {
            for (int i = 1; i <= 4; i++) {
                transport.exchange(call(server.uri("/v1/x")));
                assertThat(server.requests()).hasSize(i);
            }
        }
    }

    private static void answerTwice(ScriptedServer.Peer peer) throws IOException {
        peer.awaitRequest();
        peer.send(OK);
        peer.awaitRequest();
        peer.send(OK.replace("\r\n\r\n", "\r\nConnection: close\r\n\r\n"));
        peer.finish();
    }

    private static final class OneCookie implements CookieJar {

        @Override
        public void saveFromResponse(HttpUrl url, List<Cookie> cookies) {}

        @Override
        public List<Cookie> loadForRequest(HttpUrl url) {
            return List.of(new Cookie.Builder()
                    .name("a")
                    .value("b")
                    .domain(url.host())
                    .expiresAt(TimeUnit.DAYS.toMillis(365 * 100))
                    .build());
        }
    }
}
