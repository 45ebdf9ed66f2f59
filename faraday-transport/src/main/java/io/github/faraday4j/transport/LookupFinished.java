package io.github.faraday4j.transport;

import io.github.faraday4j.FaradayException;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A lookup ended. Immutable. */
public final class LookupFinished {

    private final String client;
    private final String transport;
    private final int attempts;
    private final Duration elapsed;
    private final @Nullable FaradayException failure;

    LookupFinished(
            String client, String transport, int attempts, Duration elapsed, @Nullable FaradayException failure) {
        this.client = client;
        this.transport = transport;
        this.attempts = attempts;
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

    /** How many attempts were made. */
    public int attempts() {
        return attempts;
    }

    /** How long the lookup took. */
    public Duration elapsed() {
        return elapsed;
    }

    /** What is thrown; empty if it succeeded. */
    public Optional<FaradayException> failure() {
        return Optional.ofNullable(failure);
    }
}
