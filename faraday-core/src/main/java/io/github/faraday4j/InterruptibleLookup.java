package io.github.faraday4j;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A future that interrupts the call behind it when somebody else completes it first.
 *
 * @param <T> what the call returns
 */
final class InterruptibleLookup<T> extends CompletableFuture<T> {

    private final Runnable task;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition ended = lock.newCondition();
    private @Nullable Thread runner;
    private boolean interrupted;

    InterruptibleLookup(Supplier<T> call) {
        this.task = () -> run(call);
    }

    static <T> InterruptibleLookup<T> start(Supplier<T> call, Executor executor) {
        InterruptibleLookup<T> lookup = new InterruptibleLookup<>(call);
        lookup.startOn(executor, lookup::completeExceptionally);
        return lookup;
    }

    /**
     * Hands the call to an executor, once.
     *
     * @param refused completes this with a refusal of the executor, which no exception of the call can be taken for
     */
    @SuppressWarnings("FutureReturnValueIgnored") // the stage only interrupts; who asked holds the future itself
    void startOn(Executor executor, Consumer<RejectedExecutionException> refused) {
        whenComplete((result, failure) -> interruptRunner());
        try {
            executor.execute(task);
        } catch (RejectedExecutionException e) {
            refused.accept(e);
        } catch (Throwable t) {
            cancel(true); // it may have got the task all the same
            throw t;
        }
    }

    private void run(Supplier<T> call) {
        if (!begin()) {
            return;
        }
        T result = null;
        Throwable failure = null;
        try {
            result = call.get();
        } catch (Throwable t) {
            failure = t;
        } finally {
            end();
        }
        if (failure != null) {
            completeExceptionally(failure);
        } else {
            complete(result);
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
            ended.signalAll();
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

    void cancelUnlessBegun() {
        lock.lock();
        try {
            if (runner == null) {
                cancel(true);
            }
        } finally {
            lock.unlock();
        }
    }

    /** Waits, whatever interrupts that, until a call that has begun is over. */
    void awaitEnd() {
        lock.lock();
        try {
            while (runner != null) {
                ended.awaitUninterruptibly();
            }
        } finally {
            lock.unlock();
        }
    }

    /** Takes what has not begun out of the queue of a pool. */
    void removeFrom(ThreadPoolExecutor pool) {
        pool.remove(task);
    }
}
