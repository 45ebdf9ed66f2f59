package io.github.faraday4j.transport.internal.pipeline;

import io.github.faraday4j.ClientClosedException;
import io.github.faraday4j.DeadlineExceededException;
import io.github.faraday4j.DeadlineExceededException.Phase;
import io.github.faraday4j.OverloadedException;
import io.github.faraday4j.transport.internal.reply.Failure;
import io.github.faraday4j.transport.internal.reply.Outcome;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * Lets no more attempts on the wire than there are permits, and none once the client is closed. The others wait, at
 * most
 * until their deadline or the end of the client.
 */
final class ConcurrencyLimitedAttempt implements Attempt {

    private final Attempt delegate;
    private final Semaphore permits;
    private final CountDownLatch closed;

    ConcurrencyLimitedAttempt(Attempt delegate, int permits, CountDownLatch closed) {
        this.delegate = delegate;
        this.permits = new Semaphore(permits);
        this.closed = closed;
    }

    @Override
    public Outcome execute(LookupContext lookup) throws InterruptedException {
        if (!permits.tryAcquire(lookup.remainingNanos(), TimeUnit.NANOSECONDS)) {
            return Failure.ending(OverloadedException::new);
        }
        try {
            if (isClosed()) {
                return Failure.ending(ClientClosedException::new);
            }
            if (lookup.isOver()) {
                return Failure.ending(trace -> new DeadlineExceededException(Phase.PERMIT, trace));
            }
            return delegate.execute(lookup);
        } finally {
            permits.release();
        }
    }

    boolean isClosed() {
        return closed.getCount() == 0;
    }

    /** Lets no attempt pass any more. */
    void close() {
        closed.countDown();
        // One permit too many: it wakes those who wait, one after the other, and each finds the client closed.
        permits.release();
    }

    @Override
    public String toString() {
        return "ConcurrencyLimitedAttempt{free=" + permits.availablePermits() + ", " + delegate + '}';
    }
}
