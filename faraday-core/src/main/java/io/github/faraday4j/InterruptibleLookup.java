package io.github.faraday4j;

import io.github.faraday4j.dataset.Dataset;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/** A future that interrupts the call behind it when somebody else completes it first. */
final class InterruptibleLookup extends CompletableFuture<List<Dataset>> {

    private final ReentrantLock lock = new ReentrantLock();
    private @Nullable Thread runner;
    private boolean interrupted;

    private InterruptibleLookup() {}

    @SuppressWarnings("FutureReturnValueIgnored") // the stage only interrupts; who asked holds the future itself
    static CompletableFuture<List<Dataset>> start(DatasetLookupPort port, ScopeId scope, Executor executor) {
        InterruptibleLookup lookup = new InterruptibleLookup();
        lookup.whenComplete((datasets, failure) -> lookup.interruptRunner());
        try {
            executor.execute(() -> lookup.run(port, scope));
        } catch (RejectedExecutionException e) {
            lookup.completeExceptionally(e);
        }
        return lookup;
    }

    private void run(DatasetLookupPort port, ScopeId scope) {
        if (!begin()) {
            return;
        }
        List<Dataset> datasets = null;
        Throwable failure = null;
        try {
            datasets = port.datasetsOf(scope);
        } catch (Throwable t) {
            failure = t;
        } finally {
            end();
        }
        if (failure != null) {
            completeExceptionally(failure);
        } else {
            complete(datasets);
        }
    }

    private boolean begin() {
        lock.lock();
        try {
            if (isDone()) {
                return false;
            }
            runner = Thread.currentThread();
            return true;
        } finally {
            lock.unlock();
        }
    }

    private void end() {
        lock.lock();
        try {
            runner = null;
            if (interrupted) {
                // Ours, and meant for the call that has just ended: the executor's next task must not see it.
                Thread.interrupted();
            }
        } finally {
            lock.unlock();
        }
    }

    private void interruptRunner() {
        lock.lock();
        try {
            if (runner != null) {
                interrupted = true;
                runner.interrupt();
            }
        } finally {
            lock.unlock();
        }
    }
}
