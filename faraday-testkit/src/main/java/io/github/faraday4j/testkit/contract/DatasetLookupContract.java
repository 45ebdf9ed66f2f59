package io.github.faraday4j.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.faraday4j.ApiError;
import io.github.faraday4j.AsyncDatasetLookupPort;
import io.github.faraday4j.DatasetLookupPort;
import io.github.faraday4j.FaradayException;
import io.github.faraday4j.LookupInterruptedException;
import io.github.faraday4j.LookupOptions;
import io.github.faraday4j.LookupResult;
import io.github.faraday4j.ScopeId;
import io.github.faraday4j.ScopeLookups;
import io.github.faraday4j.ScopeNotFoundException;
import io.github.faraday4j.dataset.Dataset;
import io.github.faraday4j.testkit.DatasetFixtures;
import io.github.faraday4j.testkit.InMemoryDatasetLookup;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.opentest4j.TestAbortedException;

/**
 * What every {@link DatasetLookupPort} keeps to, the fake included. Extend it, and implement three methods:
 *
 * <pre>{@code
 * class MyLookupContractTest extends DatasetLookupContract {
 *
 *     private final FaradayStubServer faraday = FaradayStubServer.start();
 *     private final MyLookup lookup = new MyLookup(faraday.baseUri(), faraday.apiKey());
 *
 *     @AfterEach
 *     void close() {
 *         lookup.close();
 *         faraday.close();
 *     }
 *
 *     @Override
 *     protected DatasetLookupPort lookup() {
 *         return lookup;
 *     }
 *
 *     @Override
 *     protected void given(ScopeId scope, List<Dataset> datasets) {
 *         faraday.with(scope, datasets);
 *     }
 *
 *     @Override
 *     protected void givenFailure(ScopeId scope, ApiError error, @Nullable Duration retryAfter) {
 *         if (retryAfter == null) {
 *             faraday.failAlways(scope, error);
 *         } else {
 *             faraday.failAlways(scope, error, retryAfter);
 *         }
 *     }
 *
 *     @Override
 *     protected void givenFault(ScopeId scope, InjectedFault fault) {
 *         fault.injectInto(faraday);
 *     }
 * }
 * }</pre>
 *
 * <p>JUnit makes a new object for each test, so fields as above start each test afresh. A lookup that tries again shall
 * be configured not to ({@code RetryPolicy.none()}) and without a circuit breaker: the contract is about what a failure
 * looks like, and not about how long it takes. Override {@link #secrets()} if the lookup has an API key, and {@link
 * #givenDocumentedExample} if it reads JSON.
 *
 * <p>Tests may be added in a minor version.
 */
public abstract class DatasetLookupContract extends FaultContract {

    /** For implementers. */
    protected DatasetLookupContract() {}

    /** Returns the lookup under test, the same one throughout a test. */
    @Override
    protected abstract DatasetLookupPort lookup();

    /** Makes the service behind the lookup answer a scope with these datasets. May be called for several scopes. */
    @Override
    protected abstract void given(ScopeId scope, List<Dataset> datasets);

    /**
     * Makes the service behind the lookup refuse each question for a scope.
     *
     * @param error what the service says; of its parts other than the status some or all may be absent
     * @param retryAfter how long the service asks to wait, in whole seconds; null if it does not
     */
    @Override
    protected abstract void givenFailure(ScopeId scope, ApiError error, @Nullable Duration retryAfter);

    /**
     * Makes something go wrong with the next question for a scope. A lookup that asks over HTTP hands the stub to
     * {@link InjectedFault#injectInto}; a fake throws {@link InjectedFault#failure()}. A lookup that can do neither keeps the
     * default: its tests of faults are then reported as skipped.
     */
    @Override
    protected void givenFault(ScopeId scope, InjectedFault fault) {
        throw new TestAbortedException("this lookup's test cannot stage " + fault);
    }

    /**
     * Makes the service answer a scope with the documented example. A lookup that reads JSON shall be given {@link
     * DatasetFixtures#documentedExampleJson()}; the default gives the dataset.
     */
    @Override
    protected void givenDocumentedExample(ScopeId scope) {
        given(scope, List.of(DatasetFixtures.documentedExample()));
    }

    /** Returns texts that must not appear in any failure, such as the API key; none by default. */
    @Override
    protected List<String> secrets() {
        return List.of();
    }

    /**
     * Returns the options with which whatever is behind the lookup was asked for a scope so far. For a decorator over
     * anything but an {@link InMemoryDatasetLookup}, which the contract finds by itself; the default knows of none. Where
     * nobody tells, the test of the options is reported as skipped.
     */
    @Override
    protected List<LookupOptions> optionsArrived(ScopeId scope) {
        return List.of();
    }

    @Nested
    class WhenTheCallerIsInterrupted {

        @Test
        void throwsAndKeepsTheFlag() {
            given(scope, DatasetFixtures.datasets(1));
            Thread.currentThread().interrupt();
            try {
                assertThatThrownBy(() -> lookup().datasetsOf(scope)).isInstanceOf(LookupInterruptedException.class);
                assertThat(Thread.currentThread().isInterrupted())
                        .as("the interrupt flag")
                        .isTrue();
            } finally {
                Thread.interrupted();
            }
        }

        @Test
        void answersTheNextCall() {
            given(scope, DatasetFixtures.datasets(1));
            Thread.currentThread().interrupt();
            assertThatThrownBy(() -> lookup().datasetsOf(scope)).isInstanceOf(FaradayException.class);
            assertThat(Thread.interrupted()).as("the interrupt flag").isTrue();

            assertThat(lookup().datasetsOf(scope)).hasSize(1);
        }
    }

    @Nested
    class WhenAskedAsynchronously {

        @Test
        void completesWithTheDatasets() {
            given(scope, DatasetFixtures.datasets(3));

            assertThat(onAThread().datasetsOfAsync(scope).join()).isEqualTo(DatasetFixtures.datasets(3));
        }

        @Test
        void failsAsTheBlockingCallDoes() {
            assertThatThrownBy(() -> onAThread().datasetsOfAsync(scope).join())
                    .isInstanceOf(CompletionException.class)
                    .hasCauseInstanceOf(ScopeNotFoundException.class);
        }

        @Test
        void doesNotAskForWhatWasCancelledBefore() {
            given(scope, DatasetFixtures.datasets(1));
            ManualExecutor tasks = new ManualExecutor();
            CompletableFuture<List<Dataset>> future =
                    AsyncDatasetLookupPort.over(lookup(), tasks).datasetsOfAsync(scope);

            assertThat(future.cancel(true)).isTrue();
            tasks.run();

            assertThat(future).isCancelled();
            assertThat(Thread.interrupted())
                    .as("the interrupt flag of the executor's thread")
                    .isFalse();
            assertThat(lookup().datasetsOf(scope)).hasSize(1);
        }

        private AsyncDatasetLookupPort onAThread() {
            return AsyncDatasetLookupPort.over(lookup(), task -> new Thread(task, "lookup").start());
        }
    }

    @Nested
    class WhenManyScopesAreAskedForAtOnce {

        @Test
        void givesEachItsDatasetsOrItsFailure() {
            List<ScopeId> scopes = Stream.generate(() -> ScopeId.of(UUID.randomUUID()))
                    .limit(8)
                    .toList();
            scopes.subList(1, 8).forEach(known -> given(known, List.of(datasetOf(known))));
            ExecutorService threads = Executors.newFixedThreadPool(3);
            try {
                Map<ScopeId, LookupResult> results =
                        ScopeLookups.of(lookup(), threads).all(scopes);

                assertThat(results.keySet()).containsExactlyElementsOf(scopes);
                List<LookupResult> inOrder = List.copyOf(results.values());
                assertThat(inOrder.get(0).failure()).containsInstanceOf(ScopeNotFoundException.class);
                assertThat(inOrder.subList(1, 8))
                        .zipSatisfy(scopes.subList(1, 8), (result, known) -> assertThat(result.datasets())
                                .containsExactly(datasetOf(known)));
            } finally {
                threads.shutdownNow();
            }
        }

        private Dataset datasetOf(ScopeId known) {
            return DatasetFixtures.dataset().toBuilder().id(known.value()).build();
        }
    }
}
