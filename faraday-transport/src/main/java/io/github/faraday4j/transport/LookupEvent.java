package io.github.faraday4j.transport;

import io.github.faraday4j.ScopeId;

/** The part that all events of a lookup have in common. Immutable. Kinds of events may be added in a minor version. */
public abstract sealed class LookupEvent
        permits LookupStarted, LookupAttemptStarted, LookupAttempted, LookupRetryScheduled, LookupFinished {

    private final Source source;

    LookupEvent(Source source) {
        this.source = source;
    }

    /** The name of the client. */
    public final String client() {
        return source.client;
    }

    /** The name of the transport. */
    public final String transport() {
        return source.transport;
    }

    /** The number of the lookup, counted from 1 by its client: the same in all its events and log lines. */
    public final long lookupNumber() {
        return source.lookupNumber;
    }

    /** The scope asked for. Too varied for a metric tag. */
    public final ScopeId scope() {
        return source.scope;
    }

    /** The lookup that events are of. */
    record Source(String client, String transport, long lookupNumber, ScopeId scope) {}
}
