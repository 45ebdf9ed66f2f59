package io.github.faraday4j.transport.feign;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.faraday4j.ScopeId;
import io.github.faraday4j.dataset.Dataset;
import io.github.faraday4j.testkit.internal.RawHttp;
import io.github.faraday4j.testkit.internal.ScriptedServer;
import io.github.faraday4j.transport.CircuitBreakerPolicy;
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
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Idle connections that something on the way dropped without a word. */
@Timeout(60)
class DeadConnectionsTest {

    private static final int IDLE = 8;

    private static final String DATASETS = RawHttp.json("[]");

    private final ScopeId scope = ScopeId.of(UUID.randomUUID());
    private final ExecutorService callers = Executors.newFixedThreadPool(IDLE);
    private final CountDownLatch warm = new CountDownLatch(IDLE);
    private final AtomicInteger connections = new AtomicInteger();
    private final AtomicInteger unanswered = new AtomicInteger();

    @AfterEach
    void endCallers() {
        callers.shutdownNow();
    }

    /** Answers once on each of the first connections, all open at a time, and always on later ones. */
    private ScriptedServer server() {
        return ScriptedServer.start(peer -> {
            if (connections.incrementAndGet() > IDLE) {
                peer.answerEach(DATASETS);
                return;
            }
            peer.awaitRequest();
            warm.countDown();
            warm.await();
            peer.send(DATASETS);
            while (peer.awaitRequest()) {
                unanswered.incrementAndGet();
            }
        });
    }

    private FeignDatasetLookup lookup(ScriptedServer server) {
        return FeignDatasetLookup.create(FaradayConfig.builder()
                .apiKey("sk_test_0123456789")
                .baseUri(server.uri("/v1"))
                .totalTimeout(Duration.ofSeconds(40))
                .attemptTimeout(Duration.ofSeconds(2))
                .retry(RetryPolicy.builder().maxAttempts(2).build())
                .circuitBreaker(CircuitBreakerPolicy.disabled())
                .build());
    }

    private void answerAtOnce(FeignDatasetLookup lookup) throws Exception {
        List<Future<List<Dataset>>> answers =
                callers.invokeAll(Collections.nCopies(IDLE, () -> lookup.datasetsOf(scope)));
        for (Future<List<Dataset>> answer : answers) {
            assertThat(answer.get()).isEmpty();
        }
    }

    @Test
    void costLookupsAtOnceOneAttemptEach() throws Exception {
        try (ScriptedServer server = server();
                FeignDatasetLookup lookup = lookup(server)) {
            answerAtOnce(lookup);
            answerAtOnce(lookup);

            assertThat(unanswered).hasValueBetween(1, IDLE);
        }
    }

    @Test
    void costLookupsInARowOneAttemptAltogether() throws Exception {
        try (ScriptedServer server = server();
                FeignDatasetLookup lookup = lookup(server)) {
            answerAtOnce(lookup);
            for (int i = 0; i < IDLE; i++) {
                assertThat(lookup.datasetsOf(scope)).isEmpty();
            }

            assertThat(unanswered).hasValue(1);
        }
    }
}
