package io.github.faraday4j.transport;

import java.time.Duration;

/** Time that only goes forward, and waiting in it. A seam: tests have a time of their own. */
interface Ticker {

    long nanoTime();

    /** Waits; returns early, with true, when the client is closed. */
    boolean awaitClose(Duration time) throws InterruptedException;
}
