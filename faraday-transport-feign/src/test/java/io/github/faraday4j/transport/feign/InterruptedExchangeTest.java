package io.github.faraday4j.transport.feign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.faraday4j.testkit.internal.ScriptedServer;
import io.github.faraday4j.transport.FaradayConfig;
import io.github.faraday4j.transport.spi.HttpCall;
import io.github.faraday4j.transport.spi.HttpReply;
import io.github.faraday4j.transport.spi.HttpTransport;
import java.time.Duration;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Interrupts, where code of the application used a file on the thread: a thread then forgets what heard them before. */
@Timeout(60)
class InterruptedExchangeTest {

    private static final Duration SLACK = Duration.ofSeconds(5);

    private static final String BEGUN = "HTTP/1.1 200 OK\r\nContent-Length: 100000\r\n\r\n[";

    private static Stream<Named<String>> beginnings() {
        return Stream.of(Named.of("the head", ""), Named.of("the body", BEGUN));
    }

    private static Stream<Named<Boolean>> threads() {
        return Stream.of(Named.of("platform", false), Named.of("virtual", true))
                .filter(virtual -> !virtual.getPayload() || Runtime.version().feature() >= 21);
    }

    private static Stream<Named<UnaryOperator<OkHttpClient.Builder>>> uses() {
        return Stream.of(
                Named.of("an interceptor", client -> client.addInterceptor(FileUse::andProceed)),
                Named.of("a network interceptor", client -> client.addNetworkInterceptor(FileUse::andProceed)),
                Named.of("a body of an interceptor", client -> client.addInterceptor(FileUse::inTheBody)),
                Named.of("a listener", client -> client.eventListener(FileUse.atEachEvent())),
                Named.of("a listener, sockets of the application", client -> client.eventListener(FileUse.atEachEvent())
                        .socketFactory(new PlainSockets())));
    }

    static Stream<Arguments> all() {
        return uses().flatMap(use ->
                beginnings().flatMap(begun -> threads().map(virtual -> Arguments.of(use, begun, virtual))));
    }

    @ParameterizedTest(name = "{0}, {1}, on a {2} thread")
    @MethodSource("all")
    void areHeardWhile(UnaryOperator<OkHttpClient.Builder> use, String begun, boolean virtual) throws Exception {
        OkHttpClient client = use.apply(
                        new OkHttpClient.Builder().followRedirects(false).followSslRedirects(false))
                .build();
        FaradayConfig config =
                FaradayConfig.builder().apiKey("sk_test_0123456789").build();
        try (ScriptedServer server = ScriptedServer.start(peer -> {
                    peer.awaitRequest();
                    peer.send(begun);
                    peer.awaitClose();
                });
                HttpTransport transport = new FeignTransport(OkHttpExchanges.withClientOf(config, client))) {
            HttpCall call = HttpCall.builder(server.uri("/v1/x"))
                    .within(Duration.ofSeconds(50))
                    .build();
            FutureTask<HttpReply> exchange = new FutureTask<>(() -> transport.exchange(call));
            Thread caller = start(exchange, virtual);
            while (server.requests().isEmpty()
                    || call.replySoFar().isPresent() == begun.isEmpty()
                    || !isReading(caller)) {
                Thread.onSpinWait();
            }
            caller.interrupt();

            assertThatThrownBy(() -> exchange.get(SLACK.toMillis(), TimeUnit.MILLISECONDS))
                    .hasCauseInstanceOf(InterruptedException.class);
            assertThat(server.clientClosesWithin(SLACK)).isTrue();
            assertThat(FileUse.times()).isPositive();
        }
    }

    private static Thread start(Runnable task, boolean virtual) throws ReflectiveOperationException {
        if (virtual) {
            return (Thread)
                    Thread.class.getMethod("startVirtualThread", Runnable.class).invoke(null, task);
        }
        Thread thread = new Thread(task);
        thread.start();
        return thread;
    }

    private static boolean isReading(Thread thread) {
        return Stream.of(thread.getStackTrace())
                .anyMatch(frame -> frame.getClassName().startsWith("java.net.Socket$")
                        && frame.getMethodName().equals("read"));
    }
}
