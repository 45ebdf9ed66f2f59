package io.github.faraday4j;

import java.util.Collection;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;

/** A thread that looks many scopes up, so that it can be interrupted. */
final class LookingUp {
    private final CompletableFuture<Map<ScopeId, LookupResult>> results = new CompletableFuture<>();
    private final CompletableFuture<Boolean> leftInterrupted = new CompletableFuture<>();
    private final Thread thread;

    LookingUp(DatasetLookupPort port, Executor executor, Collection<ScopeId> scopes) {
        thread = new Thread(() -> {
            try {
                results.complete(ScopeLookups.of(port, executor).all(scopes));
            } catch (Throwable t) {
                results.completeExceptionally(t);
            }
            leftInterrupted.complete(Thread.currentThread().isInterrupted());
        });
        thread.start();
    }

    void interrupt() {
        thread.interrupt();
    }

    /** Follows the thread until it waits, which is true, or has ended. */
    boolean comesToWait() {
        Thread.State state = thread.getState();
        while (state != Thread.State.WAITING && state != Thread.State.TERMINATED) {
            Thread.onSpinWait();
            state = thread.getState();
        }
        return state == Thread.State.WAITING;
    }

    Map<ScopeId, LookupResult> results() throws Exception {
        return results.get();
    }

    Throwable failure() throws InterruptedException {
        try {
            throw new AssertionError("it answered " + results.get());
        } catch (ExecutionException e) {
            return e.getCause();
        }
    }

    boolean wasLeftInterrupted() throws Exception {
        return leftInterrupted.get();
    }
}
