package io.github.faraday4j.transport;

import io.github.faraday4j.FaradayException;
import io.github.faraday4j.ScopeId;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An attempt ended. Immutable. */
public final class LookupAttempted {

    private final String client;
    private final String transport;
    private final long lookupNumber;
    private final ScopeId scope;
    private final int number;
    private final Duration elapsed;
    private final @Nullable FaradayException failure;

    LookupAttempted(
            String client, String transport, Lookup lookup, Duration elapsed, @Nullable FaradayException failure) {
        this.client = client;
        this.transport = transport;
        this.lookupNumber = lookup.number();
        this.scope = lookup.scope();
        this.number = lookup.attempts();
        this.elapsed = elapsed;
        this.failure = failure;
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

    /** Which attempt of the lookup, from 1. */
    public int number() {
        return number;
    }

    /** How long it took. */
    public Duration elapsed() {
        return elapsed;
    }

    /** What it would have been thrown as if it was the last; empty if it succeeded. */
    public Optional<FaradayException> failure() {
        return Optional.ofNullable(failure);
    }
}
