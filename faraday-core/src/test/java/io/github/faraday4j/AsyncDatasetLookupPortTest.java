package io.github.faraday4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.faraday4j.dataset.Dataset;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class AsyncDatasetLookupPortTest {
    private static final ScopeId SCOPE = ScopeId.of(new UUID(1, 2));
    private static final List<Dataset> DATASETS = List.of(Dataset.builder()
            .id("8cd2dcf6-f2b3-4318-b8b3-eb19ab18d29d")
            .name("Orders")
            .build());

    private final ExecutorService pool = Executors.newSingleThreadExecutor();
    private final BlockingQueue<Boolean> flags = new LinkedBlockingQueue<>();

    /** Notes the interrupt flag that a task leaves behind; the pool itself would clear it before the next one. */
    private final Executor executor = task -> pool.execute(() -> {
        task.run();
        flags.add(Thread.interrupted());
    });

    @AfterEach
    void shutDown() {
        pool.shutdownNow();
    }

    /** Blocks until it is interrupted or released, and ends as a lookup does: with the interrupt flag set again. */
    private static final class BlockingPort implements DatasetLookupPort {
        private final CountDownLatch asked = new CountDownLatch(1);
        private final CountDownLatch released = new CountDownLatch(1);
        private final CompletableFuture<Boolean> interrupted = new CompletableFuture<>();

        @Override
        public List<Dataset> datasetsOf(ScopeId scope) {
            asked.countDown();
            try {
                released.await();
                interrupted.complete(false);
                return DATASETS;
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                interrupted.complete(true);
                throw new LookupInterruptedException(CallTrace.NONE);
            }
        }

        private boolean wasInterrupted() throws Exception {
            return interrupted.get(20, TimeUnit.SECONDS);
        }
    }

    private boolean leavesAnInterruptBehind() throws InterruptedException {
        return Objects.requireNonNull(flags.poll(20, TimeUnit.SECONDS), "no task has ended");
    }

    @Nested
    class WhenThePortAnswers {
        @Test
        void givesTheResult() throws Exception {
            AsyncDatasetLookupPort port =
                    AsyncDatasetLookupPort.over(scope -> scope.equals(SCOPE) ? DATASETS : List.of(), executor);
            assertThat(port.datasetsOfAsync(SCOPE).get(20, TimeUnit.SECONDS)).isSameAs(DATASETS);
        }

        @Test
        void givesTheVeryFailureOfThePort() {
            OverloadedException failure = new OverloadedException(CallTrace.NONE);
            AsyncDatasetLookupPort port = AsyncDatasetLookupPort.over(
                    scope -> {
                        throw failure;
                    },
                    executor);
            assertThatThrownBy(() -> port.datasetsOfAsync(SCOPE).join())
                    .isInstanceOf(CompletionException.class)
                    .cause()
                    .isSameAs(failure);
        }

        @Test
        void leavesAnInterruptAloneThatIsNotItsOwn() {
            AsyncDatasetLookupPort port = AsyncDatasetLookupPort.over(
                    scope -> {
                        Thread.currentThread().interrupt();
                        return DATASETS;
                    },
                    Runnable::run);
            CompletableFuture<List<Dataset>> future = port.datasetsOfAsync(SCOPE);
            assertThat(Thread.interrupted()).isTrue();
            assertThat(future).isCompletedWithValue(DATASETS);
        }
    }

    @Nested
    class WhenTheCallIsRunning {
        private final BlockingPort blocking = new BlockingPort();

        private CompletableFuture<List<Dataset>> started() throws Exception {
            CompletableFuture<List<Dataset>> future =
                    AsyncDatasetLookupPort.over(blocking, executor).datasetsOfAsync(SCOPE);
            assertThat(blocking.asked.await(20, TimeUnit.SECONDS)).isTrue();
            return future;
        }

        @Test
        void cancelInterruptsIt() throws Exception {
            CompletableFuture<List<Dataset>> future = started();
            assertThat(future.cancel(true)).isTrue();
            assertThat(blocking.wasInterrupted()).isTrue();
            assertThatThrownBy(future::join).isInstanceOf(CancellationException.class);
            assertThat(leavesAnInterruptBehind()).isFalse();
        }

        @Test
        void cancelInterruptsItWhateverTheFlagSays() throws Exception {
            assertThat(started().cancel(false)).isTrue();
            assertThat(blocking.wasInterrupted()).isTrue();
            assertThat(leavesAnInterruptBehind()).isFalse();
        }

        @Test
        void aTimeoutInterruptsIt() throws Exception {
            CompletableFuture<List<Dataset>> future = started().orTimeout(1, TimeUnit.MILLISECONDS);
            assertThat(blocking.wasInterrupted()).isTrue();
            assertThatThrownBy(future::join).hasCauseInstanceOf(TimeoutException.class);
            assertThat(leavesAnInterruptBehind()).isFalse();
        }

        @Test
        void completionFromOutsideInterruptsIt() throws Exception {
            CompletableFuture<List<Dataset>> future = started();
            assertThat(future.complete(List.of())).isTrue();
            assertThat(blocking.wasInterrupted()).isTrue();
            assertThat(future).isCompletedWithValue(List.of());
        }

        @Test
        void cancellingADerivedStageDoesNotInterruptIt() throws Exception {
            CompletableFuture<List<Dataset>> future = started();
            assertThat(future.thenApply(List::size).cancel(true)).isTrue();
            assertThat(future.copy().cancel(true)).isTrue();
            blocking.released.countDown();
            assertThat(future.get(20, TimeUnit.SECONDS)).isSameAs(DATASETS);
            assertThat(blocking.wasInterrupted()).isFalse();
        }

        @Test
        void cancelFromItsOwnThreadLeavesNoFlagBehind() throws Exception {
            CompletableFuture<CompletableFuture<List<Dataset>>> self = new CompletableFuture<>();
            CompletableFuture<List<Dataset>> future = AsyncDatasetLookupPort.over(
                            scope -> {
                                assertThat(self.join().cancel(true)).isTrue();
                                return DATASETS;
                            },
                            executor)
                    .datasetsOfAsync(SCOPE);
            self.complete(future);
            assertThatThrownBy(() -> future.get(20, TimeUnit.SECONDS)).isInstanceOf(CancellationException.class);
            assertThat(leavesAnInterruptBehind()).isFalse();
        }
    }

    @Nested
    class WhenTheCallHasNotStarted {
        private final Queue<Runnable> tasks = new ArrayDeque<>();

        @Test
        void cancelMeansThatThePortIsNeverAsked() {
            BlockingPort port = new BlockingPort();
            port.released.countDown();
            assertThat(AsyncDatasetLookupPort.over(port, tasks::add)
                            .datasetsOfAsync(SCOPE)
                            .cancel(true))
                    .isTrue();
            tasks.remove().run();
            assertThat(port.asked.getCount()).isOne();
            assertThat(Thread.currentThread().isInterrupted()).isFalse();
        }

        @Test
        void aRefusalOfTheExecutorIsAFailedFuture() {
            pool.shutdown();
            CompletableFuture<List<Dataset>> future =
                    AsyncDatasetLookupPort.over(scope -> DATASETS, executor).datasetsOfAsync(SCOPE);
            assertThatThrownBy(future::join).hasCauseInstanceOf(RejectedExecutionException.class);
        }
    }

    @Nested
    class WhenACallHasOptions {
        private final LookupOptions briefly = LookupOptions.timeout(Duration.ofMillis(300));

        @Test
        void handsThemToThePort() {
            List<LookupOptions> seen = new ArrayList<>();
            ForwardingDatasetLookup behind = (scope, options) -> {
                seen.add(options);
                return DATASETS;
            };
            AsyncDatasetLookupPort port = AsyncDatasetLookupPort.over(behind, Runnable::run);

            assertThat(port.datasetsOfAsync(SCOPE, briefly)).isCompletedWithValue(DATASETS);
            assertThat(port.datasetsOfAsync(SCOPE)).isCompletedWithValue(DATASETS);
            assertThat(seen).containsExactly(briefly, LookupOptions.ofDefaults());
        }

        @Test
        void cancelInterruptsIt() throws Exception {
            BlockingPort blocking = new BlockingPort();
            CompletableFuture<List<Dataset>> future =
                    AsyncDatasetLookupPort.over(blocking, executor).datasetsOfAsync(SCOPE, briefly);
            assertThat(blocking.asked.await(20, TimeUnit.SECONDS)).isTrue();
            assertThat(future.cancel(true)).isTrue();
            assertThat(blocking.wasInterrupted()).isTrue();
            assertThat(leavesAnInterruptBehind()).isFalse();
        }

        @Test
        void ignoresThemInALambda() {
            AsyncDatasetLookupPort port = scope -> CompletableFuture.completedFuture(DATASETS);

            assertThat(port.datasetsOfAsync(SCOPE, briefly)).isCompletedWithValue(DATASETS);
        }

        @Test
        void refusesNullByName() {
            AsyncDatasetLookupPort lambda = scope -> CompletableFuture.completedFuture(DATASETS);
            AsyncDatasetLookupPort port = AsyncDatasetLookupPort.over(scope -> DATASETS, executor);

            assertThatNullPointerException()
                    .isThrownBy(() -> lambda.datasetsOfAsync(SCOPE, null))
                    .withMessage("options");
            assertThatNullPointerException()
                    .isThrownBy(() -> port.datasetsOfAsync(SCOPE, null))
                    .withMessage("options");
            assertThatNullPointerException()
                    .isThrownBy(() -> port.datasetsOfAsync(null, briefly))
                    .withMessage("scope");
        }
    }

    @Test
    void leavesNoFlagBehindWhenCancelAndEndRace() throws Exception {
        AsyncDatasetLookupPort port = AsyncDatasetLookupPort.over(scope -> DATASETS, executor);
        for (int i = 0; i < 2000; i++) {
            port.datasetsOfAsync(SCOPE).cancel(true);
            assertThat(leavesAnInterruptBehind()).isFalse();
        }
    }

    @Test
    void refusesNullByName() {
        AsyncDatasetLookupPort port = AsyncDatasetLookupPort.over(scope -> DATASETS, executor);
        assertThatNullPointerException()
                .isThrownBy(() -> port.datasetsOfAsync(null))
                .withMessage("scope");
        assertThatNullPointerException()
                .isThrownBy(() -> AsyncDatasetLookupPort.over(null, executor))
                .withMessage("port");
        assertThatNullPointerException()
                .isThrownBy(() -> AsyncDatasetLookupPort.over(scope -> DATASETS, null))
                .withMessage("executor");
    }
}
