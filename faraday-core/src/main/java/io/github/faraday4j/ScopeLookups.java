package io.github.faraday4j;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Executor;

/**
 * Looks many scopes up at once, and waits for all of them.
 *
 * <pre>{@code
 * ScopeLookups lookups = ScopeLookups.of(lookup, executor);
 * lookups.all(scopes).forEach((scope, result) -> result.failure()
 *         .ifPresentOrElse(failure -> report(scope, failure), () -> show(scope, result.datasets())));
 * }</pre>
 *
 * <p>No more lookups are under way than the executor has threads, and than the port has permits. With many more scopes
 * than permits, choose an executor of as many threads as permits: a lookup that waits for a permit spends its time. Do
 * not call this on a thread of the executor, which may need it.
 *
 * <p>Safe for use by several threads, if the port and the executor are. Holds nothing between calls.
 */
public final class ScopeLookups {

    private final DatasetLookupPort port;
    private final Executor executor;

    private ScopeLookups(DatasetLookupPort port, Executor executor) {
        this.port = Objects.requireNonNull(port, "port");
        this.executor = Objects.requireNonNull(executor, "executor");
    }

    /**
     * Asks a port on an executor.
     *
     * <p>The executor must run each task that it takes, or refuse it with a {@code RejectedExecutionException}. If it
     * drops one without a word, {@link #all(Collection, LookupOptions) all} waits for that one until it is interrupted.
     * So do not use a pool with a {@code DiscardPolicy} or a {@code DiscardOldestPolicy}. What {@code shutdownNow}
     * drops is noticed and refused, but only if the {@code ExecutorService} itself is given here: a plain {@code
     * Executor} in front of one hides that it was shut down.
     *
     * @param port does the work
     * @param executor gives each lookup a thread; it stays the caller's to shut down
     */
    public static ScopeLookups of(DatasetLookupPort port, Executor executor) {
        return new ScopeLookups(port, executor);
    }

    /**
     * Looks scopes up, each with the options of the port.
     *
     * @see #all(Collection, LookupOptions)
     */
    public Map<ScopeId, LookupResult> all(Collection<ScopeId> scopes) {
        return all(scopes, LookupOptions.ofDefaults());
    }

    /**
     * Looks scopes up. Each {@link FaradayException} is the result of its scope, and leaves the others alone. So is a
     * refusal of the executor, as an {@link OverloadedException}.
     *
     * <p>Whatever else a port throws is a bug and no result, a {@code RejectedExecutionException} of its own too: it
     * ends the other lookups, and is thrown. When this returns or throws, none of its lookups is under way, and none
     * will begin: those that are under way are interrupted, and waited for. A port that ignores the interrupt, against
     * its contract, is waited for as if it had been called here.
     *
     * @param scopes each is looked up once, however often it is named
     * @param options for each of the lookups; a timeout begins with the lookup, not while it waits for a thread
     * @return the result of each scope, in the order of the first mention; unmodifiable
     * @throws LookupInterruptedException if the calling thread is interrupted; its flag is set again
     * @throws NullPointerException if a scope is null; nothing has been asked then
     */
    public Map<ScopeId, LookupResult> all(Collection<ScopeId> scopes, LookupOptions options) {
        Set<ScopeId> distinct = distinct(scopes);
        Objects.requireNonNull(options, "options");
        LookupGroup group = new LookupGroup(executor);
        try {
            for (ScopeId scope : distinct) {
                throwIfInterrupted();
                group.throwBug();
                group.start(scope, () -> ask(scope, options));
            }
            throwIfInterrupted();
            return group.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LookupInterruptedException(CallTrace.NONE);
        } finally {
            group.end();
        }
    }

    private static Set<ScopeId> distinct(Collection<ScopeId> scopes) {
        Set<ScopeId> distinct = new LinkedHashSet<>();
        for (ScopeId scope : Objects.requireNonNull(scopes, "scopes")) {
            distinct.add(Objects.requireNonNull(scope, "a scope is null"));
        }
        return distinct;
    }

    private static void throwIfInterrupted() throws InterruptedException {
        if (Thread.interrupted()) {
            throw new InterruptedException();
        }
    }

    private LookupResult ask(ScopeId scope, LookupOptions options) {
        try {
            return LookupResult.of(port.datasetsOf(scope, options));
        } catch (FaradayException e) {
            return LookupResult.failed(e);
        }
    }
}
