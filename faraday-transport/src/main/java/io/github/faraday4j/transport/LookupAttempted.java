package io.github.faraday4j.transport;

import io.github.faraday4j.FaradayException;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An attempt ended. Immutable. */
public final class LookupAttempted {

    private final String client;
    private final String transport;
    private final int number;
    private final Duration elapsed;
    private final @Nullable FaradayException failure;

    LookupAttempted(String client, String transport, int number, Duration elapsed, @Nullable FaradayException failure) {
        this.client = client;
        this.transport = transport;
        this.number = number;
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
