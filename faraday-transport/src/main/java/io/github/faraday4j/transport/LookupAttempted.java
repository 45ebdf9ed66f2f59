package io.github.faraday4j.transport;

import io.github.faraday4j.FaradayException;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An attempt ended. Immutable. */
public final class LookupAttempted extends LookupEvent {

    private final int number;
    private final Duration elapsed;
    private final @Nullable FaradayException failure;

    LookupAttempted(Source source, int number, Duration elapsed, @Nullable FaradayException failure) {
        super(source);
        this.number = number;
        this.elapsed = elapsed;
        this.failure = failure;
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
