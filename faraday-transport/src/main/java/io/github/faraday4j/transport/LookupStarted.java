package io.github.faraday4j.transport;

import io.github.faraday4j.ScopeId;

/** A lookup began. Immutable. */
public final class LookupStarted {

    private final String client;
    private final String transport;
    private final long lookupNumber;
    private final ScopeId scope;

    LookupStarted(String client, String transport, Lookup lookup) {
        this.client = client;
        this.transport = transport;
        this.lookupNumber = lookup.number();
        this.scope = lookup.scope();
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
}
