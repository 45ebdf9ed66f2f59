package io.github.faraday4j;

import java.io.Serial;
import java.time.Duration;

/** Thrown when the circuit breaker refused the call because earlier ones failed. Nothing was sent then. */
public final class CircuitOpenException extends UnavailableException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final Duration retryAfter;

    /** Makes the exception of a refused call. */
    public CircuitOpenException(Duration retryAfter, CallTrace trace) {
        super(
                "Faraday could not be asked for datasets: too many recent calls failed and the circuit breaker"
                        + " is open. It lets the next call try in " + CallTrace.millis(retryAfter) + ".",
                trace);
        this.retryAfter = retryAfter;
    }

    /** How long it takes until the breaker lets a call through again; zero if it may at any time. */
    public Duration retryAfter() {
        return retryAfter;
    }

    @Override
    public boolean isTransient() {
        return true;
    }
}
