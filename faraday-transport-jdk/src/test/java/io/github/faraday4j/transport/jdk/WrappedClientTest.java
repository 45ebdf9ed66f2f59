package io.github.faraday4j.transport.jdk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.faraday4j.testkit.internal.RawHttp;
import io.github.faraday4j.testkit.internal.ScriptedServer;
import io.github.faraday4j.transport.FaradayConfig;
import io.github.faraday4j.transport.spi.HttpCall;
import io.github.faraday4j.transport.spi.HttpTransport;
import io.github.faraday4j.transport.spi.TransportFault;
import io.github.faraday4j.transport.spi.TransportFault.Kind;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A client that counts or traces what goes through it, as agents and metrics do. */
@Timeout(60)
class WrappedClientTest {

    private static final int EXCHANGES = 50;

    private static HttpTransport over(HttpClient client) {
        return JdkTransport.borrowing(
                FaradayConfig.builder().apiKey("a-key-of-a-test").build(), client);
    }

    @Test
    void seesTheEndOfEachExchange() throws Exception {
        CountDownLatch seen = new CountDownLatch(EXCHANGES);
        HttpClient counting = new WrappingClient() {
            @Override
            <T> CompletableFuture<HttpResponse<T>> wrap(CompletableFuture<HttpResponse<T>> response) {
                return response.whenComplete((came, failure) -> {
                    if (came != null && came.statusCode() == 200) {
                        seen.countDown();
                    }
                });
            }
        };
        try (ScriptedServer server = ScriptedServer.answering(RawHttp.json("[]"));
                HttpTransport transport = over(counting)) {
            for (int i = 0; i < EXCHANGES; i++) {
                transport.exchange(HttpCall.builder(server.uri("/v1/x")).build());
            }

            assertThat(seen.await(30, TimeUnit.SECONDS))
                    .as("all but %s were seen", seen.getCount())
                    .isTrue();
        }
    }

    /** As the OpenTelemetry agent did until late in 2025. */
    private static HttpClient deafToCancellation() {
        return new WrappingClient() {
            @Override
            @SuppressWarnings("FutureReturnValueIgnored") // that is the point
            <T> CompletableFuture<HttpResponse<T>> wrap(CompletableFuture<HttpResponse<T>> response) {
                CompletableFuture<HttpResponse<T>> own = new CompletableFuture<>();
                response.whenComplete((came, failure) -> {
                    if (failure == null) {
                        own.complete(came);
                    } else {
                        own.completeExceptionally(failure);
                    }
                });
                return own;
            }
        };
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"HTTP/1.1 ", "HTTP/1.1 200 OK\r\n", "HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n["})
    void keepsNoSocketOpenAfterTheTimeIfItIsDeafToCancellation(String begun) throws Exception {
        try (ScriptedServer server = ScriptedServer.start(peer -> {
                    peer.awaitRequest();
                    peer.send(begun);
                    peer.awaitClose();
                });
                HttpTransport transport = over(deafToCancellation())) {
            HttpCall call = HttpCall.builder(server.uri("/v1/x"))
                    .within(Duration.ofSeconds(1))
                    .build();

            TransportFault fault = catchThrowableOfType(TransportFault.class, () -> transport.exchange(call));

            assertThat(fault.kind()).isEqualTo(Kind.TIMEOUT);
            assertThat(server.clientClosesWithin(Duration.ofSeconds(5))).isTrue();
        }
    }
}
