package io.github.faraday4j.transport.internal.pipeline;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** The time of this machine. */
final class SystemTicker implements Ticker {

    private final CountDownLatch closed;

    SystemTicker(CountDownLatch closed) {
        this.closed = closed;
    }

    @Override
    public long nanoTime() {
        return System.nanoTime();
    }

    @Override
    public boolean awaitClose(Duration time) throws InterruptedException {
        return closed.await(time.toNanos(), TimeUnit.NANOSECONDS);
    }
}
