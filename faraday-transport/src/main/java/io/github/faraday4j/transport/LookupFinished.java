package io.github.faraday4j.transport;

import io.github.faraday4j.CallTrace;
import io.github.faraday4j.FaradayException;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A lookup ended. Immutable. */
public final class LookupFinished extends LookupEvent {

    private final int attempts;
    private final Duration elapsed;
    private final boolean retriesSuppressed;
    private final @Nullable FaradayException failure;
    private final @Nullable Error error;

    /** @param end what is thrown, if anything */
    LookupFinished(Source source, CallTrace trace, boolean retriesSuppressed, @Nullable Throwable end) {
        super(source);
        this.attempts = trace.attempts();
        this.elapsed = trace.elapsed();
        this.retriesSuppressed = retriesSuppressed;
        this.failure = end instanceof FaradayException thrown ? thrown : null;
        this.error = end instanceof Error passed ? passed : null;
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
