package io.github.faraday4j;

import java.lang.reflect.UndeclaredThrowableException;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

/** Lookups on an executor that end together. For one thread. */
final class LookupGroup {

    private static final long LOOK_AT_THE_EXECUTOR_MILLIS = 200;

    private final Executor executor;
    private final Map<ScopeId, InterruptibleLookup<LookupResult>> lookups = new LinkedHashMap<>();

    /** The first of what calls have thrown, as a value: as the failure of a future it would be wrapped or unwrapped. */
    private final CompletableFuture<Throwable> bug = new CompletableFuture<>();

    LookupGroup(Executor executor) {
        this.executor = executor;
    }

    /** Starts one more; a refusal of the executor is its result. */
    void start(ScopeId scope, Supplier<LookupResult> call) {
        InterruptibleLookup<LookupResult> lookup = new InterruptibleLookup<>(() -> notingABug(call));
        lookups.put(scope, lookup);
        lookup.startOn(executor, refusal -> refuse(lookup, refusal));
    }

    private LookupResult notingABug(Supplier<LookupResult> call) {
        try {
            return call.get();
        } catch (Throwable t) {
            bug.complete(t);
            throw t;
        }
    }

    private static void refuse(InterruptibleLookup<LookupResult> lookup, RejectedExecutionException refusal) {
        lookup.complete(LookupResult.failed(OverloadedException.refused(refusal, CallTrace.NONE)));
    }

    /** Throws what a call has thrown, if one has. */
    void throwBug() {
        if (bug.isDone()) {
            Throwable thrown = bug.join();
            if (thrown instanceof Error error) {
                throw error;
            }
            throw thrown instanceof RuntimeException e ? e : new UndeclaredThrowableException(thrown);
        }
    }

    /** Waits until each has ended; throws what a call has thrown, as soon as one does. */
    Map<ScopeId, LookupResult> await() throws InterruptedException {
        CompletableFuture<Object> over = over();
        while (!endsSoon(over)) {
            refuseWhatWasDropped();
        }
        throwBug();
        Map<ScopeId, LookupResult> results = new LinkedHashMap<>();
        lookups.forEach((scope, lookup) -> results.put(scope, lookup.join()));
        return Collections.unmodifiableMap(results);
    }

    private CompletableFuture<Object> over() {
        return CompletableFuture.anyOf(
                bug, CompletableFuture.allOf(lookups.values().toArray(CompletableFuture[]::new)));
    }

    private static boolean endsSoon(CompletableFuture<Object> over) throws InterruptedException {
        try {
            over.get(LOOK_AT_THE_EXECUTOR_MILLIS, TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException e) {
            return false;
        } catch (ExecutionException e) {
            return true; // one has failed, and its bug was noted before
        }
    }

    /** An executor that is shut down at once forgets its queue without a word, and nobody would end those lookups. */
    private void refuseWhatWasDropped() {
        if (executor instanceof ExecutorService service && service.isTerminated()) {
            lookups.values()
                    .forEach(lookup -> refuse(
                            lookup,
                            new RejectedExecutionException("the executor has ended without running the lookup")));
        }
    }

    /** Ends those that have not ended, and waits for those under way. */
    void end() {
        if (!lookups.values().stream().allMatch(CompletableFuture::isDone)) {
            cancel();
        }
        // Those with a result too: an executor may refuse what it has begun.
        lookups.values().forEach(InterruptibleLookup::awaitEnd);
    }

    private void cancel() {
        Collection<InterruptibleLookup<LookupResult>> all = lookups.values();
        all.forEach(InterruptibleLookup::cancelUnlessBegun); // first, or a thread that gets free takes the next
        all.forEach(lookup -> lookup.cancel(true));
        if (executor instanceof ThreadPoolExecutor pool) {
            all.forEach(lookup -> lookup.removeFrom(pool));
        }
    }
}
