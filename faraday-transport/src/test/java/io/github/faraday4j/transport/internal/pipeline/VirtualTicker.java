package io.github.faraday4j.transport.internal.pipeline;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Time that passes only when it is waited for, or told to. */
public final class VirtualTicker implements Ticker {

    private final List<Duration> waits = new ArrayList<>();
    private long nanos;

    @Override
    public synchronized long nanoTime() {
        return nanos;
    }

    @Override
    public synchronized boolean awaitClose(Duration time) {
        waits.add(time);
        pass(time);
        return false;
    }

    public synchronized void pass(Duration time) {
        nanos += time.toNanos();
    }

    public synchronized List<Duration> waits() {
        return List.copyOf(waits);
    }
}
