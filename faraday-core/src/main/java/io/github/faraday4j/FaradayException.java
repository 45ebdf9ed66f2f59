package io.github.faraday4j;

import java.io.Serial;
import java.time.Duration;

/**
 * Root of everything that a lookup throws.
 *
 * <p>The three groups below it are stable to switch on; leaves may be added in a minor version, so switch over leaves
 * with a {@code default}. Facts are accessors, never only words in the message. No message, field or cause holds the
 * API key, and causes are JDK exceptions only.
 */
public abstract sealed class FaradayException extends RuntimeException
        permits ApiErrorException, UnavailableException, BadResponseException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final CallTrace trace;

    FaradayException(String message, CallTrace trace) {
        super(message + trace.suffix());
        this.trace = trace;
    }

    /**
     * Whether the same call may succeed later without anybody changing anything. What the lookup itself tries again is
     * its retry policy's decision and has happened before this was thrown.
     */
    public abstract boolean isTransient();

    /** How the call went. */
    public final CallTrace trace() {
        return trace;
    }

    /** How many times the service was asked. */
    public final int attempts() {
        return trace.attempts();
    }

    /** The time from the start of the call to its end. */
    public final Duration elapsed() {
        return trace.elapsed();
    }
}
