package io.github.faraday4j.transport.feign;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.faraday4j.ScopeId;
import io.github.faraday4j.dataset.Dataset;
import io.github.faraday4j.testkit.internal.RawHttp;
import io.github.faraday4j.testkit.internal.ScriptedServer;
import io.github.faraday4j.transport.FaradayConfig;
import io.github.faraday4j.transport.RetryPolicy;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import okhttp3.Dispatcher;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The limits of an OkHttp client that is brought along: those of the lookup take their place. */
@Timeout(180)
class BorrowedLimitsTest {

    private static final int MANY = 8;

    private final ScopeId scope = ScopeId.of(UUID.randomUUID());

    private static OkHttpClient.Builder plain() {
        return new OkHttpClient.Builder().followRedirects(false).followSslRedirects(false);
    }

    private static FeignDatasetLookup lookup(ScriptedServer server, OkHttpClient client) {
        FaradayConfig config = FaradayConfig.builder()
                .apiKey("sk_test_0123456789")
                .baseUri(server.uri("/v1"))
                .totalTimeout(Duration.ofMinutes(2))
                .attemptTimeout(Duration.ofMinutes(1))
                .retry(RetryPolicy.none())
                .build();
        return FeignDatasetLookup.create(config, client);
    }

    static Stream<Named<UnaryOperator<OkHttpClient.Builder>>> timeouts() {
        return Stream.of(
                Named.of("readTimeout", client -> client.readTimeout(Duration.ofMillis(50))),
                Named.of("callTimeout", client -> client.callTimeout(Duration.ofMillis(50))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("timeouts")
    void letTheServiceTakeItsTime(UnaryOperator<OkHttpClient.Builder> timeout) {
        OkHttpClient client = timeout.apply(plain()).build();
        try (ScriptedServer server = ScriptedServer.start(peer -> {
                    peer.awaitRequest();
                    TimeUnit.MILLISECONDS.sleep(300);
                    peer.send(RawHttp.json("[]"));
                });
                FeignDatasetLookup lookup = lookup(server, client)) {
            assertThat(lookup.datasetsOf(scope)).isEmpty();
        }
    }

    @Test
    void letManyLookupsAskAtOnce() throws Exception {
        Dispatcher narrow = new Dispatcher();
        narrow.setMaxRequests(1);
        OkHttpClient client = plain().dispatcher(narrow).build();
        CountDownLatch asked = new CountDownLatch(MANY);
        ExecutorService callers = Executors.newFixedThreadPool(MANY);
        try (ScriptedServer server = ScriptedServer.start(peer -> {
                    peer.awaitRequest();
                    asked.countDown();
                    asked.await();
                    peer.send(RawHttp.json("[]"));
                });
                FeignDatasetLookup lookup = lookup(server, client)) {
            List<Future<List<Dataset>>> answers =
                    callers.invokeAll(Collections.nCopies(MANY, () -> lookup.datasetsOf(scope)));

            for (Future<List<Dataset>> answer : answers) {
                assertThat(answer.get()).isEmpty();
            }
        } finally {
            callers.shutdownNow();
        }
    }
}
