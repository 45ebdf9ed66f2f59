package io.github.faraday4j;

import io.github.faraday4j.dataset.Dataset;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;

/** A blocking port whose calls run on an executor. */
final class OffloadedLookups implements AsyncDatasetLookupPort {

    private final DatasetLookupPort port;
    private final Executor executor;

    OffloadedLookups(DatasetLookupPort port, Executor executor) {
        this.port = Objects.requireNonNull(port, "port");
        this.executor = Objects.requireNonNull(executor, "executor");
    }

    @Override
    public CompletableFuture<List<Dataset>> datasetsOfAsync(ScopeId scope) {
        Objects.requireNonNull(scope, "scope");
        return InterruptibleLookup.start(() -> port.datasetsOf(scope), executor);
    }

    @Override
    public CompletableFuture<List<Dataset>> datasetsOfAsync(ScopeId scope, LookupOptions options) {
        Objects.requireNonNull(scope, "scope");
        Objects.requireNonNull(options, "options");
        return InterruptibleLookup.start(() -> port.datasetsOf(scope, options), executor);
    }
}
