package io.github.faraday4j.transport;

import io.github.faraday4j.ScopeId;
import java.time.Duration;

/** Another attempt will be made. Immutable. */
public final class LookupRetryScheduled {

    private final String client;
    private final String transport;
    private final long lookupNumber;
    private final ScopeId scope;
    private final int nextNumber;
    private final Duration delay;

    LookupRetryScheduled(String client, String transport, Lookup lookup, Duration delay) {
        this.client = client;
        this.transport = transport;
        this.lookupNumber = lookup.number();
        this.scope = lookup.scope();
        this.nextNumber = lookup.attempts() + 1;
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

    /** The number of the lookup, counted from 1 by its client: the same in all its events and log lines. */
    public long lookupNumber() {
        return lookupNumber;
    }

    /** The scope asked for. Too varied for a metric tag. */
    public ScopeId scope() {
        return scope;
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
