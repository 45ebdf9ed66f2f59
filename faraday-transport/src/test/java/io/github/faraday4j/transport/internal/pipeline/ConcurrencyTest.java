package io.github.faraday4j.transport.internal.pipeline;

import static io.github.faraday4j.transport.internal.pipeline.ScriptedTransport.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.faraday4j.ClientClosedException;
import io.github.faraday4j.FaradayException;
import io.github.faraday4j.LookupOptions;
import io.github.faraday4j.ScopeId;
import io.github.faraday4j.transport.ApiKey;
import io.github.faraday4j.transport.FaradayConfig;
import io.github.faraday4j.transport.spi.HttpCall;
import io.github.faraday4j.transport.spi.HttpReply;
import io.github.faraday4j.transport.spi.HttpTransport;
import io.github.faraday4j.transport.spi.TransportFault;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What holds when many do it at once. Threads meet at barriers; nobody sleeps. */
class ConcurrencyTest {

    private static final ScopeId SCOPE = ScopeId.of("5e0dfa56-2d52-4c06-a870-bc79c71e86a3");
    private static final int THREADS = 8;
    private static final int ROUNDS = 300;

    private final Together together = new Together();

    @AfterEach
    void end() {
        together.close();
    }

    private static FaradayConfig.Builder config() {
        return FaradayConfig.builder().apiKey("a-key-of-a-test");
    }

    private <T> List<T> run(Callable<T> task) throws Exception {
        return together.run(Collections.nCopies(THREADS, task));
    }

    @Test
    void theBudgetPaysNoMoreThanItHas() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            RetryBudget budget = new RetryBudget(57);
            assertThat(run(budget::tryPay)).filteredOn(paid -> paid).hasSize(5);
            assertThat(budget.tokens()).isEqualTo(7);
        }
    }

    @Test
    void theBudgetLosesNoTokenAndGainsNone() throws Exception {
        int capacity = 1_000;
        RetryBudget budget = new RetryBudget(capacity);
        for (int i = 0; i < 50; i++) {
            budget.tryPay();
        }
        int before = budget.tokens();
        int loops = 20;
        AtomicInteger paid = new AtomicInteger();
        run(() -> {
            for (int i = 0; i < loops; i++) {
                budget.refill();
                paid.addAndGet(budget.tryPay() ? 1 : 0);
            }
            return null;
        });
        assertThat(budget.tokens()).isEqualTo(before + THREADS * loops - paid.get() * RetryBudget.RETRY_COST);
    }

    @Test
    void theBudgetNeverOverflows() throws Exception {
        RetryBudget budget = new RetryBudget(20);
        run(() -> {
            for (int i = 0; i < 10_000; i++) {
                budget.refill();
                assertThat(budget.tokens()).isBetween(0, 20);
                if (i % 7 == 0) {
                    budget.tryPay();
                }
            }
            return null;
        });
        for (int i = 0; i < 20; i++) {
            budget.refill();
        }
        assertThat(budget.tokens()).isEqualTo(20);
    }

    @Test
    void closingWakesWhoWaitsForAPermit() throws Exception {
        for (int round = 0; round < 20; round++) {
            HangingTransport transport = new HangingTransport();
            HttpDatasetLookup lookup =
                    TestLookups.over(config().maxConcurrentLookups(1).build(), "hanging", transport);
            List<Callable<Class<?>>> tasks = new ArrayList<>(Collections.nCopies(THREADS, () -> end(lookup)));
            tasks.add(() -> {
                transport.inside.await();
                lookup.close();
                return ClientClosedException.class;
            });
            assertThat(together.run(tasks)).containsOnly(ClientClosedException.class);
            assertThat(transport.requests).hasValue(1);
        }
    }

    @Test
    void closingWakesThemEvenIfTheTransportDoesNotEndWhatIsUnderWay() throws Exception {
        CountDownLatch inside = new CountDownLatch(1);
        CountDownLatch leave = new CountDownLatch(1);
        HttpDatasetLookup lookup =
                TestLookups.over(config().maxConcurrentLookups(1).build(), "stubborn", new ScriptedTransport(call -> {
                    inside.countDown();
                    leave.await();
                    return json("[]").exchange(call);
                }));
        Thread stubborn = new Thread(() -> lookup.datasetsOf(SCOPE));
        stubborn.start();
        inside.await();
        List<Callable<Class<?>>> tasks = new ArrayList<>(Collections.nCopies(THREADS, () -> end(lookup)));
        tasks.add(() -> {
            lookup.close();
            return ClientClosedException.class;
        });
        assertThat(together.run(tasks)).containsOnly(ClientClosedException.class);
        leave.countDown();
        stubborn.join();
    }

    private static Class<?> end(HttpDatasetLookup lookup) {
        try {
            lookup.datasetsOf(SCOPE, LookupOptions.timeout(Duration.ofMinutes(4)));
            return null;
        } catch (FaradayException e) {
            return e.getClass();
        }
    }

    /** Ends an exchange only when it is closed; then without haste, and not with a fault that says why. */
    private static final class HangingTransport implements HttpTransport {

        private final CountDownLatch inside = new CountDownLatch(1);
        private final CountDownLatch closed = new CountDownLatch(1);
        private final AtomicInteger requests = new AtomicInteger();

        @Override
        public HttpReply exchange(HttpCall call) throws IOException, InterruptedException {
            requests.incrementAndGet();
            inside.countDown();
            closed.await();
            throw new TransportFault(TransportFault.Kind.RESET, "");
        }

        @Override
        public void close() {
            closed.countDown();
        }
    }

    @Test
    void closingFromManyThreadsIsClosingOnce() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            HttpDatasetLookup lookup =
                    TestLookups.over(config().build(), "scripted", new ScriptedTransport(json("[]")));
            run(() -> {
                lookup.close();
                return null;
            });
            assertThatThrownBy(() -> lookup.datasetsOf(SCOPE)).isInstanceOf(ClientClosedException.class);
        }
    }

    @Test
    void aLookupThatMeetsTheCloseIsAnsweredOrToldSo() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            HttpDatasetLookup lookup =
                    TestLookups.over(config().build(), "scripted", new ScriptedTransport(json("[]")));
            List<Callable<Class<?>>> tasks = new ArrayList<>(Collections.nCopies(3, () -> end(lookup)));
            tasks.add(() -> {
                lookup.close();
                return null;
            });
            assertThat(together.run(tasks))
                    .isNotEmpty()
                    .allMatch(end -> end == null || end == ClientClosedException.class);
        }
    }

    @Test
    void noMoreAttemptsThanPermitsAreOnTheWire() throws Exception {
        Semaphore wire = new Semaphore(3);
        ConcurrentHashMap<String, Boolean> overloads = new ConcurrentHashMap<>();
        HttpTransport transport = new HttpTransport() {
            @Override
            public HttpReply exchange(HttpCall call) throws IOException, InterruptedException {
                if (!wire.tryAcquire()) {
                    overloads.put("overload", true);
                }
                try {
                    Thread.onSpinWait();
                    return json("[]").exchange(call);
                } finally {
                    wire.release();
                }
            }

            @Override
            public void close() {}
        };
        HttpDatasetLookup lookup =
                TestLookups.over(config().maxConcurrentLookups(3).build(), "counting", transport);
        run(() -> {
            for (int i = 0; i < ROUNDS; i++) {
                lookup.datasetsOf(SCOPE);
            }
            return null;
        });
        assertThat(overloads).isEmpty();
        assertThat(lookup).asString().contains("free=3,");
    }

    @Test
    void theKeyThatIsSentIsTheOneThatWasSuppliedForThatAttempt() throws Exception {
        AtomicInteger supplied = new AtomicInteger();
        Set<String> sent = ConcurrentHashMap.newKeySet();
        HttpTransport transport = new HttpTransport() {
            @Override
            public HttpReply exchange(HttpCall call) throws IOException, InterruptedException {
                sent.add(call.headers().get("Authorization"));
                return json("[]").exchange(call);
            }

            @Override
            public void close() {}
        };
        HttpDatasetLookup lookup = TestLookups.over(
                config().apiKeySupplier(() -> ApiKey.of("rotated-" + supplied.incrementAndGet()))
                        .build(),
                "recording",
                transport);
        run(() -> {
            for (int i = 0; i < ROUNDS; i++) {
                lookup.datasetsOf(SCOPE);
            }
            return null;
        });
        assertThat(supplied).hasValue(THREADS * ROUNDS);
        assertThat(sent).hasSize(THREADS * ROUNDS);
    }
}
