package io.github.faraday4j.transport.feign;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.faraday4j.transport.FaradayConfig;
import io.github.faraday4j.transport.spi.HttpCall;
import io.github.faraday4j.transport.spi.HttpTransport;
import io.github.faraday4j.transport.spi.HttpTransportProvider;
import java.util.List;
import java.util.ServiceLoader;
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
        try (RawServer server = RawServer.answering(OK);
                HttpTransport transport = transport("faraday")) {
            transport.exchange(HttpCall.builder(server.uri("/x")).build());

            assertThat(server.requests()).singleElement().satisfies(request -> assertThat(
                            request.strip().split("\r\n"))
                    .containsExactlyInAnyOrder(
                            "GET /x HTTP/1.1", "Host: 127.0.0.1:" + server.port(), "Accept-Encoding: identity"));
        }
    }

    @Test
    void endsTheThreadsOfOkHttpWhenItIsClosed() throws Exception {
        List<Thread> threads;
        try (RawServer server = RawServer.answering(OK);
                HttpTransport transport = transport("mortal")) {
            transport.exchange(HttpCall.builder(server.uri("/x")).build());
            do {
                // While it works for a call, OkHttp gives a thread another name.
                Thread.onSpinWait();
                threads = Thread.getAllStackTraces().keySet().stream()
                        .filter(thread -> thread.getName().equals("mortal-feign"))
                        .toList();
            } while (threads.isEmpty());
        }

        for (Thread thread : threads) {
            thread.join(5000);
        }
        assertThat(threads).allMatch(Thread::isDaemon).noneMatch(Thread::isAlive);
    }
}
