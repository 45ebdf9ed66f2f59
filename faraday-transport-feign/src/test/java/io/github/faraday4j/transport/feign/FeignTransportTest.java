package io.github.faraday4j.transport.feign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.faraday4j.testkit.internal.ScriptedServer;
import io.github.faraday4j.transport.FaradayConfig;
import io.github.faraday4j.transport.spi.HttpCall;
import io.github.faraday4j.transport.spi.HttpTransport;
import io.github.faraday4j.transport.spi.HttpTransportProvider;
import java.io.IOException;
import java.util.ServiceLoader;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import okhttp3.Call;
import okhttp3.EventListener;
import okhttp3.OkHttpClient;
import okhttp3.Response;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What is peculiar to Feign and OkHttp; the rest is in {@link FeignTransportContractTest}. */
@Timeout(30)
class FeignTransportTest {

    private static final String OK = "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n[]";

    private static HttpTransport transport(String name) {
        return new FeignTransportProvider()
                .create(FaradayConfig.builder()
                        .apiKey("sk_test_0123456789")
                        .name(name)
                        .build());
    }

    @Test
    void isFoundByItsName() {
        assertThat(ServiceLoader.load(HttpTransportProvider.class))
                .extracting(HttpTransportProvider::name)
                .containsExactly("feign");
    }

    @Test
    void sendsNoHeaderOfOkHttps() throws Exception {
        try (ScriptedServer server = ScriptedServer.answering(OK);
                HttpTransport transport = transport("faraday")) {
            transport.exchange(HttpCall.builder(server.uri("/x")).build());

            assertThat(server.requests()).singleElement().satisfies(request -> assertThat(
                            request.strip().split("\r\n"))
                    .containsExactlyInAnyOrder(
                            "GET /x HTTP/1.1", "Host: 127.0.0.1:" + server.port(), "Accept-Encoding: identity"));
        }
    }

    @Test
    void sendsAgainOnAConnectionThatNobodyUsedBefore() throws Exception {
        AtomicInteger calls = new AtomicInteger();
        AtomicReference<Runnable> beforeTheThird = new AtomicReference<>();
        OkHttpClient client = new OkHttpClient.Builder()
                .followRedirects(false)
                .followSslRedirects(false)
                .eventListener(new EventListener() {
                    @Override
                    public void callStart(Call call) {
                        if (calls.incrementAndGet() == 3) {
                            beforeTheThird.get().run();
                        }
                    }
                })
                .build();
        FaradayConfig config =
                FaradayConfig.builder().apiKey("sk_test_0123456789").build();
        try (ScriptedServer server = ScriptedServer.start(peer -> {
                    peer.awaitRequest();
                    peer.send(OK);
                });
                HttpTransport transport = new FeignTransport(OkHttpExchanges.withClientOf(config, client))) {
            beforeTheThird.set(() -> leaveADeadConnection(transport, server));
            transport.exchange(HttpCall.builder(server.uri("/x")).build());

            int status = transport
                    .exchange(HttpCall.builder(server.uri("/y")).build())
                    .status();

            assertThat(status).isEqualTo(200);
            assertThat(calls).as("those of OkHttp").hasValue(4);
            assertThat(server.connections()).isEqualTo(3);
        }
    }

    /** As another thread may, between the end of all dead connections and the second request. */
    private static void leaveADeadConnection(HttpTransport transport, ScriptedServer server) {
        try {
            transport.exchange(HttpCall.builder(server.uri("/z")).build());
        } catch (IOException | InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void closesNoConnectionThatIsBackInThePool() throws Exception {
        Thread caller = Thread.currentThread();
        OkHttpClient client = new OkHttpClient.Builder()
                .followRedirects(false)
                .followSslRedirects(false)
                .addInterceptor(chain -> {
                    Response response = chain.proceed(chain.request());
                    return chain.request().url().encodedPath().equals("/given-up")
                            ? response.newBuilder()
                                    .body(new GivenUpBody(response.body(), caller, chain.call()))
                                    .build()
                            : response;
                })
                .build();
        FaradayConfig config =
                FaradayConfig.builder().apiKey("sk_test_0123456789").build();
        try (ScriptedServer server = ScriptedServer.answering(OK);
                HttpTransport transport = new FeignTransport(OkHttpExchanges.withClientOf(config, client))) {
            HttpCall givenUp = HttpCall.builder(server.uri("/given-up")).build();

            assertThatThrownBy(() -> transport.exchange(givenUp)).isInstanceOf(InterruptedException.class);
            transport.exchange(HttpCall.builder(server.uri("/x")).build());

            assertThat(server.connections()).isEqualTo(1);
        }
    }
}
