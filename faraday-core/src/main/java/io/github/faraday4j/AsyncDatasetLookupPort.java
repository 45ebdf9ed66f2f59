package io.github.faraday4j;

import io.github.faraday4j.dataset.Dataset;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;

/**
 * The asynchronous face of {@link DatasetLookupPort}.
 *
 * <p>It is thin on purpose: a blocking call on a thread of the caller's choice. On Java 21 and later a virtual-thread
 * executor is the way to fan out; {@link ScopeLookups} asks for many scopes and waits for all.
 */
@FunctionalInterface
public interface AsyncDatasetLookupPort {

    /**
     * Finds the datasets that feed a scope without blocking the caller.
     *
     * @return a future of the datasets. It fails with the exceptions that {@link DatasetLookupPort#datasetsOf(ScopeId)}
     *     names. Ending <em>this</em> future from outside, by {@link CompletableFuture#cancel cancel} or {@link
     *     CompletableFuture#orTimeout orTimeout}, ends the call and its exchange; ending a stage derived from it, such
     *     as the result of {@code thenApply}, does not.
     */
    CompletableFuture<List<Dataset>> datasetsOfAsync(ScopeId scope);

    /**
     * Finds the datasets that feed a scope without blocking the caller, with options for this call alone.
     *
     * <p>A port that can do nothing with options ignores them, as this default does; those of {@link #over} do not.
     *
     * @param options what is different for this call. Its timeout begins when the call does, not while it waits for a
     *     thread
     * @return as {@link #datasetsOfAsync(ScopeId)}
     */
    default CompletableFuture<List<Dataset>> datasetsOfAsync(ScopeId scope, LookupOptions options) {
        Objects.requireNonNull(options, "options");
        return datasetsOfAsync(scope);
    }

    /**
     * Runs the calls of a blocking port on an executor.
     *
     * <p>A call that the executor refuses becomes a future that failed with its {@code RejectedExecutionException}.
     *
     * @param port does the work
     * @param executor gives each call a thread; it stays the caller's to shut down
     */
    static AsyncDatasetLookupPort over(DatasetLookupPort port, Executor executor) {
        return new OffloadedLookups(port, executor);
    }
}
