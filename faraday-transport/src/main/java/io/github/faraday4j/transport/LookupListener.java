package io.github.faraday4j.transport;

/**
 * Hears what becomes of lookups, for metrics and traces. Called by the thread that looks up, so it should be quick; an
 * exception that it throws is logged and changes nothing. Methods and accessors may be added in a minor version.
 */
public interface LookupListener {

    /** A lookup began. */
    default void started(LookupStarted event) {}

    /**
     * An attempt is about to be made: it has its permit, and neither the API key nor {@link RequestHeaders} was asked
     * for it yet. If one of them fails, nothing is sent and {@link #finished} comes next.
     */
    default void attemptStarted(LookupAttemptStarted event) {}

    /**
     * An attempt ended, well or not. One that an interrupt or an {@link Error} cut short is told of by {@link
     * #finished} only.
     */
    default void attempted(LookupAttempted event) {}

    /** Another attempt will be made after a wait. */
    default void retryScheduled(LookupRetryScheduled event) {}

    /** A lookup ended, well or not. Comes once for each {@link #started}. */
    default void finished(LookupFinished event) {}

    /** The circuit breaker of the client changed its state, during whatever lookup. */
    default void circuitChanged(CircuitChanged event) {}
}
