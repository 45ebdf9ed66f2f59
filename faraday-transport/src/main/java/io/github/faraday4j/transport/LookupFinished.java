package io.github.faraday4j.transport;

import io.github.faraday4j.FaradayException;
import io.github.faraday4j.ScopeId;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A lookup ended. Immutable. */
public final class LookupFinished {

    private final String client;
    private final String transport;
    private final long lookupNumber;
    private final ScopeId scope;
    private final int attempts;
    private final Duration elapsed;
    private final boolean retriesSuppressed;
    private final @Nullable FaradayException failure;
    private final @Nullable Error error;

    LookupFinished(
            String client, String transport, Lookup lookup, @Nullable FaradayException failure, @Nullable Error error) {
        this.client = client;
        this.transport = transport;
        this.lookupNumber = lookup.number();
        this.scope = lookup.scope();
        this.attempts = lookup.attempts();
        this.elapsed = lookup.trace().elapsed();
        this.retriesSuppressed = lookup.retriesSuppressed();
        this.failure = failure;
        this.error = error;
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

    /** How many attempts were made. */
    public int attempts() {
        return attempts;
    }

    /** How long the lookup took. */
    public Duration elapsed() {
        return elapsed;
    }

    /** Whether a retry was worth while, but the retry budget of the client was spent. */
    public boolean retriesSuppressedByBudget() {
        return retriesSuppressed;
    }

    /** What is thrown; empty if it succeeded, or ended by an {@link #error}. */
    public Optional<FaradayException> failure() {
        return Optional.ofNullable(failure);
    }

    /** What passes through untouched, such as an {@link OutOfMemoryError}; nearly always empty. */
    public Optional<Error> error() {
        return Optional.ofNullable(error);
    }
}
