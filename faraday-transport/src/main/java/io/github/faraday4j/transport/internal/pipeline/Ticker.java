package io.github.faraday4j.transport.internal.pipeline;

import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;

/** Time that only goes forward, waiting in it, and chance. Tests replace it by a time and a luck of their own. */
interface Ticker {

    long nanoTime();

    /** Waits; returns early, with true, when the client is closed. */
    boolean awaitClose(Duration time) throws InterruptedException;

    /** From 0 up to, but without, 1. */
    default double random() {
        return ThreadLocalRandom.current().nextDouble();
    }
}
