package io.github.faraday4j.transport;

import java.time.Duration;

/** Another attempt will be made. Immutable. */
public final class LookupRetryScheduled {

    private final String client;
    private final String transport;
    private final int nextNumber;
    private final Duration delay;

    LookupRetryScheduled(String client, String transport, int nextNumber, Duration delay) {
        this.client = client;
        this.transport = transport;
        this.nextNumber = nextNumber;
        this.delay = delay;
    }

    /** The name of the client. */
    public String client() {
        return client;
    }

    /** The name of the transport. */
    public String transport() {
        return transport;
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
