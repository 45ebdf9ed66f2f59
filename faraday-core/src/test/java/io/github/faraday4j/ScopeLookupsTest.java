package io.github.faraday4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.faraday4j.dataset.Dataset;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class ScopeLookupsTest {
    private static final int THREADS = 2;
    private static final List<ScopeId> SCOPES =
            IntStream.range(0, 5).mapToObj(i -> ScopeId.of(new UUID(9 - i, i))).toList();

    private final ThreadPoolExecutor pool =
            new ThreadPoolExecutor(THREADS, THREADS, 0, TimeUnit.SECONDS, new LinkedBlockingQueue<>());
    private final HeldPort port = new HeldPort();

    @AfterEach
    void shutDown() {
        pool.shutdownNow();
        Thread.interrupted();
    }

    private static List<Dataset> datasetsOf(ScopeId scope) {
        return List.of(Dataset.builder().id(scope.value()).name("Orders").build());
    }

    @Nested
    class WhenEachLookupEnds {
        private final ScopeId unknown = SCOPES.get(1);
        private final DatasetLookupPort answering = scope -> {
            if (scope.equals(unknown)) {
                ApiError error = ApiError.builder(404).build();
                throw new ScopeNotFoundException(scope, error, CallTrace.NONE);
            }
            return datasetsOf(scope);
        };

        @Test
        void givesEachScopeItsDatasetsOrItsFailure() {
            Map<ScopeId, LookupResult> results =
                    ScopeLookups.of(answering, pool).all(SCOPES);

            assertThat(results).containsOnlyKeys(SCOPES);
            results.forEach((scope, result) -> {
                assertThat(result.isSuccess()).isEqualTo(!scope.equals(unknown));
                if (result.isSuccess()) {
                    assertThat(result.datasets()).isEqualTo(datasetsOf(scope));
                    assertThat(result.failure()).isEmpty();
                } else {
                    assertThat(result.failure()).containsInstanceOf(ScopeNotFoundException.class);
                }
            });
        }

        @Test
        void keepsTheOrderOfTheArgumentAndAsksForEachScopeOnce() {
            List<ScopeId> asked = new ArrayList<>();
            DatasetLookupPort noting = scope -> {
                asked.add(scope);
                return datasetsOf(scope);
            };
            List<ScopeId> repeated = List.of(SCOPES.get(4), SCOPES.get(0), SCOPES.get(4), SCOPES.get(2), SCOPES.get(0));

            Map<ScopeId, LookupResult> results =
                    ScopeLookups.of(noting, Runnable::run).all(repeated);

            assertThat(results.keySet()).containsExactly(SCOPES.get(4), SCOPES.get(0), SCOPES.get(2));
            assertThat(asked).containsExactly(SCOPES.get(4), SCOPES.get(0), SCOPES.get(2));
        }

        @Test
        void handsTheOptionsOn() {
            LookupOptions briefly = LookupOptions.timeout(Duration.ofMillis(300));
            List<LookupOptions> seen = new ArrayList<>();
            ForwardingDatasetLookup noting = (scope, options) -> {
                seen.add(options);
                return List.of();
            };
            ScopeLookups lookups = ScopeLookups.of(noting, Runnable::run);

            lookups.all(SCOPES.subList(0, 2), briefly);
            lookups.all(SCOPES.subList(0, 1));

            assertThat(seen).containsExactly(briefly, briefly, LookupOptions.ofDefaults());
        }

        @Test
        void answersNothingToNoScopes() {
            assertThat(ScopeLookups.of(answering, pool).all(List.of())).isEmpty();
        }

        @Test
        void givesAMapThatNobodyCanChange() {
            Map<ScopeId, LookupResult> results =
                    ScopeLookups.of(answering, pool).all(SCOPES);

            assertThatThrownBy(results::clear).isInstanceOf(UnsupportedOperationException.class);
        }
    }

    @Nested
    class WhenMoreScopesAreAskedForThanThereAreThreads {
        @Test
        void asksForAsManyAtOnceAsThereAreThreads() throws Exception {
            LookingUp caller = new LookingUp(port, pool, SCOPES);
            port.awaitAsked(THREADS);

            port.answer();

            assertThat(caller.results()).containsOnlyKeys(SCOPES);
            assertThat(port.mostAtOnce()).isEqualTo(THREADS);
        }
    }

    @Nested
    class WhenTheCallerIsInterrupted {
        @Test
        void endsAllThatRunAndStartsNoMore() throws Exception {
            LookingUp caller = new LookingUp(port, pool, SCOPES);
            port.awaitAsked(THREADS);

            caller.interrupt();

            assertThat(caller.failure()).isInstanceOf(LookupInterruptedException.class);
            assertThat(caller.wasLeftInterrupted()).isTrue();
            assertThat(port.interrupted()).as("seen by the caller at its end").isEqualTo(THREADS);
            assertThat(port.asked()).isEqualTo(THREADS);
            assertThat(pool.getQueue()).isEmpty();
            assertThat(pool.submit(Thread::interrupted).get()).isFalse();
        }

        @Test
        void asksForNothingIfThatWasBefore() {
            Thread.currentThread().interrupt();

            assertThatThrownBy(() -> ScopeLookups.of(port, pool).all(SCOPES))
                    .isInstanceOf(LookupInterruptedException.class);
            assertThat(Thread.interrupted()).isTrue();
            assertThat(port.asked()).isZero();
        }

        @Test
        void startsNoMoreOnItsOwnThread() {
            List<ScopeId> asked = new ArrayList<>();
            DatasetLookupPort interrupting = scope -> {
                asked.add(scope);
                Thread.currentThread().interrupt();
                throw new LookupInterruptedException(CallTrace.NONE);
            };

            assertThatThrownBy(
                            () -> ScopeLookups.of(interrupting, Runnable::run).all(SCOPES))
                    .isInstanceOf(LookupInterruptedException.class);
            assertThat(Thread.interrupted()).isTrue();
            assertThat(asked).containsExactly(SCOPES.get(0));
        }
    }

    @Nested
    class WhenTheExecutorRefuses {
        @Test
        void isTheResultOfThoseScopesAlone() {
            Executor full = new Executor() {
                private int tasks;

                @Override
                public void execute(Runnable task) {
                    if (tasks++ % 2 == 1) {
                        throw new RejectedExecutionException("full");
                    }
                    task.run();
                }
            };

            Map<ScopeId, LookupResult> results =
                    ScopeLookups.of(ScopeLookupsTest::datasetsOf, full).all(SCOPES);

            assertThat(results.values())
                    .extracting(LookupResult::isSuccess)
                    .containsExactly(true, false, true, false, true);
            assertThat(results.get(SCOPES.get(1)).failure()).hasValueSatisfying(failure -> assertThat(failure)
                    .isInstanceOf(OverloadedException.class)
                    .hasMessageContaining("executor refused the lookup")
                    .hasCauseInstanceOf(RejectedExecutionException.class));
        }

        @Test
        void isTheResultOfAllIfItIsShutDown() {
            pool.shutdown();

            assertThat(ScopeLookups.of(port, pool).all(SCOPES).values())
                    .hasSize(SCOPES.size())
                    .allSatisfy(result -> assertThat(result.failure()).containsInstanceOf(OverloadedException.class));
        }

        @Test
        void isTheResultOfWhatItForgetsWhenItIsShutDownAtOnce() throws Exception {
            LookingUp caller = new LookingUp(port, pool, SCOPES);
            port.awaitAsked(THREADS);

            pool.shutdownNow();

            Collection<LookupResult> results = caller.results().values();
            assertThat(results).hasSize(SCOPES.size()).noneMatch(LookupResult::isSuccess);
            assertThat(results.stream().map(result -> result.failure().orElseThrow()))
                    .hasOnlyElementsOfTypes(LookupInterruptedException.class, OverloadedException.class)
                    .filteredOn(OverloadedException.class::isInstance)
                    .hasSize(SCOPES.size() - THREADS);
        }

        @Test
        void endsTheOthersIfItFailsOtherwise() throws Exception {
            OutOfMemoryError noThread = new OutOfMemoryError("unable to create native thread, says a test");
            Executor poor = task -> {
                if (pool.getTaskCount() == THREADS) {
                    throw noThread;
                }
                pool.execute(task);
                port.awaitAsked((int) pool.getTaskCount());
            };

            assertThatThrownBy(() -> ScopeLookups.of(port, poor).all(SCOPES)).isSameAs(noThread);
            assertThat(port.interrupted()).isEqualTo(THREADS);
        }
    }

    @Nested
    class WhenTheArgumentIsWrong {
        @Test
        void refusesANullScopeBeforeItAsks() {
            List<ScopeId> scopes = Arrays.asList(SCOPES.get(0), null);

            assertThatNullPointerException()
                    .isThrownBy(() -> ScopeLookups.of(port, pool).all(scopes))
                    .withMessageContaining("scope");
            assertThat(port.asked()).isZero();
        }

        @Test
        void refusesNullByName() {
            ScopeLookups lookups = ScopeLookups.of(port, pool);
            assertThatNullPointerException()
                    .isThrownBy(() -> lookups.all(SCOPES, null))
                    .withMessage("options");
            assertThatNullPointerException().isThrownBy(() -> lookups.all(null)).withMessage("scopes");
            assertThatNullPointerException()
                    .isThrownBy(() -> ScopeLookups.of(null, pool))
                    .withMessage("port");
            assertThatNullPointerException()
                    .isThrownBy(() -> ScopeLookups.of(port, null))
                    .withMessage("executor");
        }
    }
}
