package io.github.faraday4j.transport.internal.pipeline;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Time that passes only when it is waited for, or told to; with the chance of every ticker, or with one that is fixed. */
public final class VirtualTicker implements Ticker {

    private static final double NOT_FIXED = -1;

    private final double random;
    private final List<Duration> waits = new ArrayList<>();
    private long nanos;

    public VirtualTicker() {
        this(NOT_FIXED);
    }

    /** @param random what is always drawn */
    public VirtualTicker(double random) {
        this.random = random;
    }

    @Override
    public double random() {
        return random == NOT_FIXED ? Ticker.super.random() : random;
    }

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
