package io.github.faraday4j.transport;

import io.github.faraday4j.OverloadedException;
import io.github.faraday4j.transport.Failure.Again;
import io.github.faraday4j.transport.Failure.Verdict;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Lets no more attempts on the wire than there are permits; the others wait, at most until their deadline. */
final class LimitedAttempt implements Attempt {

    private final Attempt delegate;
    private final Semaphore permits;

    LimitedAttempt(Attempt delegate, int permits) {
        this.delegate = delegate;
        this.permits = new Semaphore(permits);
    }

    @Override
    public Outcome make(Lookup lookup) throws InterruptedException {
        if (!permits.tryAcquire(lookup.remainingNanos(), TimeUnit.NANOSECONDS)) {
            return new Outcome.Failed(lookup, Failure.of(Again.NEVER, Verdict.NONE, OverloadedException::new));
        }
        try {
            return delegate.make(lookup);
        } finally {
            permits.release();
        }
    }

    int availablePermits() {
        return permits.availablePermits();
    }

    @Override
    public String toString() {
        return "LimitedAttempt{" + delegate + '}';
    }
}
