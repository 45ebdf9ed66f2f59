package io.github.faraday4j.transport;

import java.time.Duration;

/** Another attempt will be made. Immutable. */
public final class LookupRetryScheduled extends LookupEvent {

    private final int nextNumber;
    private final Duration delay;

    LookupRetryScheduled(Source source, int nextNumber, Duration delay) {
        super(source);
        this.nextNumber = nextNumber;
        this.delay = delay;
    }

    /** Which attempt that will be, from 2. */
    public int nextNumber() {
        return nextNumber;
    }

    /** How long the lookup waits before it. */
    public Duration delay() {
        return delay;
    }
}
