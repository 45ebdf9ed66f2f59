package io.github.faraday4j.transport;

import io.github.faraday4j.ScopeId;

/** A lookup began. Immutable. */
public final class LookupStarted {

    private final String client;
    private final String transport;
    private final ScopeId scope;

    LookupStarted(String client, String transport, ScopeId scope) {
        this.client = client;
        this.transport = transport;
        this.scope = scope;
    }

    /** The name of the client. */
    public String client() {
        return client;
    }

    /** The name of the transport. */
    public String transport() {
        return transport;
    }

    /** The scope asked for. Too varied for a metric tag. */
    public ScopeId scope() {
        return scope;
    }
}
