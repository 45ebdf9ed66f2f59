package io.github.faraday4j.transport.jdk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.faraday4j.transport.spi.HttpCall;
import io.github.faraday4j.transport.spi.HttpReply;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What happens to an exchange of the client's when its caller is interrupted. */
class PendingExchangeTest {

    private final HttpCall call =
            HttpCall.builder(URI.create("http://127.0.0.1/v1/x")).build();
    private final CompletableFuture<HttpResponse<HttpReply>> response = new CompletableFuture<>();
    private final Offer body = new Offer();
    private final PendingExchange exchange = new PendingExchange(call);

    @AfterEach
    void clearTheFlag() {
        Thread.interrupted();
    }

    @Test
    void isCancelledBeforeTheHead() {
        endByAnInterrupt();

        assertThat(response).isCancelled();
    }

    /** The client closes the connection of an exchange that is cancelled, even if it is another exchange's by now. */
    @Test
    void isLeftAloneOnceTheBodyHasBegun() {
        exchange.handler().apply(new Head()).onSubscribe(body);

        endByAnInterrupt();

        assertThat(response).isNotDone();
        assertThat(body.isClosed()).isTrue();
    }

    @Test
    void isCancelledIfTheClientFailsBetweenHeadAndBody() {
        exchange.handler().apply(new Head());

        endByAnInterrupt();

        assertThat(response).isCancelled();
    }

    private void endByAnInterrupt() {
        Thread.currentThread().interrupt();
        assertThatThrownBy(() -> exchange.await(response)).isInstanceOf(InterruptedException.class);
    }

    private static final class Head implements HttpResponse.ResponseInfo {

        @Override
        public int statusCode() {
            return 200;
        }

        @Override
        public HttpHeaders headers() {
            return HttpHeaders.of(Map.of("Content-Length", List.of("2")), (name, value) -> true);
        }

        @Override
        public HttpClient.Version version() {
            return HttpClient.Version.HTTP_1_1;
        }
    }
}
