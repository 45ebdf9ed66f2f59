package io.github.faraday4j.transport.internal.pipeline;

import io.github.faraday4j.CallTrace;
import io.github.faraday4j.ScopeId;
import java.time.Duration;

/** One lookup under way: what it asks for, how long it may take, how often it has asked. Of one thread. */
public final class LookupContext {

    /** So much that no call gets there, and so little that sums do not overflow. */
    private static final Duration LONGEST = Duration.ofDays(365);

    private final ScopeId scope;
    private final Ticker ticker;
    private final long startNanos;
    private final long timeoutNanos;
    private long number;
    private int attempts;
    private boolean onceUsed;
    private boolean retriesSuppressed;

    LookupContext(ScopeId scope, Duration timeout, Ticker ticker) {
        this.scope = scope;
        this.ticker = ticker;
        this.startNanos = ticker.nanoTime();
        this.timeoutNanos = (timeout.compareTo(LONGEST) < 0 ? timeout : LONGEST).toNanos();
    }

    public ScopeId scope() {
        return scope;
    }

    /** Tells this one from the others of the client. */
    public void numbered(long number) {
        this.number = number;
    }

    public long number() {
        return number;
    }

    long nanoTime() {
        return ticker.nanoTime();
    }

    /** Negative when the deadline has passed. */
    long remainingNanos() {
        return timeoutNanos - elapsedNanos();
    }

    public boolean isOver() {
        return remainingNanos() <= 0;
    }

    /**
     * Returns when an attempt has to end that begins now and may take as long as that: no later than the lookup, and no
     * earlier, which takes a single look at the clock. The thread may stand still between two.
     */
    long endWithin(long nanos) {
        long now = ticker.nanoTime();
        return now + Math.min(nanos, timeoutNanos - (now - startNanos));
    }

    private long elapsedNanos() {
        return ticker.nanoTime() - startNanos;
    }

    /** Counts a request that is about to be sent. */
    void countAttempt() {
        attempts++;
    }

    public int attempts() {
        return attempts;
    }

    /** Whether a failure that is worth one more try, and no more, may still have it. */
    boolean useOnce() {
        boolean unused = !onceUsed;
        onceUsed = true;
        return unused;
    }

    /** Notes that a retry was worth while, but that the budget of the client could not pay for it. */
    void suppressRetries() {
        retriesSuppressed = true;
    }

    public boolean retriesSuppressed() {
        return retriesSuppressed;
    }

    public CallTrace trace() {
        return new CallTrace(attempts, Duration.ofNanos(Math.max(0, elapsedNanos())));
    }
}
