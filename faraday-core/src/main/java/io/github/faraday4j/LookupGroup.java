package io.github.faraday4j;

import java.lang.reflect.UndeclaredThrowableException;
import java.util.Collection;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/** Lookups on an executor that end together. For one thread. */
final class LookupGroup {

    private static final long LOOK_AT_THE_EXECUTOR_MILLIS = 200;

    private final Executor executor;
    private final Collection<InterruptibleLookup<LookupResult>> lookups;

    LookupGroup(Executor executor, Collection<InterruptibleLookup<LookupResult>> lookups) {
        this.executor = executor;
        this.lookups = lookups;
    }

    /** Waits until each has ended; throws what one has thrown that is no result, as soon as it does. */
    void await() throws InterruptedException {
        CompletableFuture<Object> over = over();
        while (true) {
            try {
                over.get(LOOK_AT_THE_EXECUTOR_MILLIS, TimeUnit.MILLISECONDS);
                return;
            } catch (TimeoutException e) {
                refuseWhatWasDropped();
            } catch (ExecutionException e) {
                if (!(e.getCause() instanceof RejectedExecutionException)) {
                    throw unexpected(e.getCause());
                }
                return;
            }
        }
    }

    static RuntimeException unexpected(@Nullable Throwable failure) {
        if (failure instanceof Error error) {
            throw error;
        }
        return failure instanceof RuntimeException e ? e : new UndeclaredThrowableException(failure);
    }

    @SuppressWarnings("FutureReturnValueIgnored") // of stages that only complete another future
    private CompletableFuture<Object> over() {
        CompletableFuture<Object> bug = new CompletableFuture<>();
        lookups.forEach(lookup -> lookup.whenComplete((result, failure) -> {
            if (failure != null && !(failure instanceof RejectedExecutionException)) {
                bug.completeExceptionally(failure);
            }
        }));
        return CompletableFuture.anyOf(CompletableFuture.allOf(lookups.toArray(CompletableFuture[]::new)), bug);
    }

    /** An executor that is shut down at once forgets its queue without a word, and nobody would end those lookups. */
    private void refuseWhatWasDropped() {
        if (executor instanceof ExecutorService service && service.isTerminated()) {
            lookups.forEach(lookup -> lookup.completeExceptionally(
                    new RejectedExecutionException("the executor has ended without running the lookup")));
        }
    }

    /** Ends those that have not ended, and waits for those under way. */
    void end() {
        if (lookups.stream().allMatch(CompletableFuture::isDone)) {
            return;
        }
        lookups.forEach(InterruptibleLookup::cancelUnlessBegun); // first, or a thread that gets free takes the next
        lookups.forEach(lookup -> lookup.cancel(true));
        if (executor instanceof ThreadPoolExecutor pool) {
            lookups.forEach(lookup -> lookup.removeFrom(pool));
        }
        lookups.forEach(InterruptibleLookup::awaitEnd);
    }
}
