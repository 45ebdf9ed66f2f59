package io.github.faraday4j;

import io.github.faraday4j.dataset.Dataset;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;

/** Holds each call until it is told to answer, or is interrupted, and counts. */
final class HeldPort implements DatasetLookupPort {
    private final CountDownLatch answering = new CountDownLatch(1);
    private final Semaphore calls = new Semaphore(0);
    private final AtomicInteger asked = new AtomicInteger();
    private final AtomicInteger atOnce = new AtomicInteger();
    private final AtomicInteger mostAtOnce = new AtomicInteger();
    private final AtomicInteger interrupted = new AtomicInteger();

    @Override
    public List<Dataset> datasetsOf(ScopeId scope) {
        asked.incrementAndGet();
        mostAtOnce.accumulateAndGet(atOnce.incrementAndGet(), Math::max);
        calls.release();
        try {
            answering.await();
            return List.of();
        } catch (InterruptedException e) {
            interrupted.incrementAndGet();
            Thread.currentThread().interrupt();
            throw new LookupInterruptedException(CallTrace.NONE);
        } finally {
            atOnce.decrementAndGet();
        }
    }

    /** Waits until there were so many calls. */
    void awaitAsked(int count) {
        calls.acquireUninterruptibly(count);
        calls.release(count);
    }

    void answer() {
        answering.countDown();
    }

    int asked() {
        return asked.get();
    }

    int mostAtOnce() {
        return mostAtOnce.get();
    }

    int interrupted() {
        return interrupted.get();
    }
}
