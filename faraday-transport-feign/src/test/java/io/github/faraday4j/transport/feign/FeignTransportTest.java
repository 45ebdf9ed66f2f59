package io.github.faraday4j.transport.feign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.faraday4j.testkit.internal.ScriptedServer;
import io.github.faraday4j.transport.FaradayConfig;
import io.github.faraday4j.transport.spi.HttpCall;
import io.github.faraday4j.transport.spi.HttpTransport;
import io.github.faraday4j.transport.spi.HttpTransportProvider;
import io.github.faraday4j.transport.spi.TransportFault;
import java.io.IOException;
import java.time.Duration;
import java.util.ServiceLoader;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import okhttp3.Call;
import okhttp3.Connection;
import okhttp3.EventListener;
import okhttp3.OkHttpClient;
import okhttp3.Response;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What is peculiar to Feign and OkHttp; the rest is in {@link FeignTransportContractTest}. */
@Timeout(180)
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

    /** OkHttp would, for a tenth of a second, to save the connection. */
    @Test
    void doesNotReadOnWhenABodyIsTooLarge() throws Exception {
        String tooLarge = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n10000\r\n" + "x".repeat(0x10000)
                + "\r\n0\r\n\r\n";
        try (ScriptedServer server = ScriptedServer.start(peer -> {
                    peer.awaitRequest();
                    peer.send(tooLarge);
                    peer.awaitClose();
                });
                HttpTransport transport = transport("faraday")) {
            HttpCall call = HttpCall.builder(server.uri("/x")).bodyLimit(100).build();

            assertThatThrownBy(() -> transport.exchange(call))
                    .isInstanceOfSatisfying(TransportFault.class, fault -> assertThat(fault.kind())
                            .isEqualTo(TransportFault.Kind.BODY_TOO_LARGE));
            assertThat(server.clientClosesWithin(Duration.ofSeconds(20))).isTrue();
        }
    }

    /** OkHttp has given back the connection of a reply without a body before anybody can refuse its head. */
    @Test
    void closesTheConnectionOfARefusedHeadWhileItIsItsOwn() throws Exception {
        String refused = "HTTP/1.1 200 OK\r\nX-Odd: a\u0001b\r\nContent-Length: 0\r\n\r\n";
        AtomicInteger released = new AtomicInteger();
        OkHttpClient client = new OkHttpClient.Builder()
                .followRedirects(false)
                .followSslRedirects(false)
                .eventListener(new EventListener() {
                    @Override
                    public void connectionReleased(Call call, Connection connection) {
                        assertThat(connection.socket().isClosed()).isTrue();
                        released.incrementAndGet();
                    }
                })
                .build();
        FaradayConfig config =
                FaradayConfig.builder().apiKey("sk_test_0123456789").build();
        try (ScriptedServer server = ScriptedServer.answering(refused);
                HttpTransport transport = new FeignTransport(OkHttpExchanges.withClientOf(config, client))) {
            assertThatThrownBy(() -> transport.exchange(
                            HttpCall.builder(server.uri("/x")).build()))
                    .isInstanceOf(TransportFault.class);

            assertThat(released).hasValue(1);
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
