package io.github.faraday4j.transport.internal.pipeline;

import io.github.faraday4j.FaradayException;
import io.github.faraday4j.transport.CircuitState;
import io.github.faraday4j.transport.internal.reply.Outcome;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Is notified of the progress of lookups, on the thread of each. Never throws. */
public interface LookupObserver {

    void started(LookupContext lookup);

    /** An attempt is about to be made. */
    void attemptStarted(LookupContext lookup);

    /** An attempt ended after the given time. */
    void attempted(LookupContext lookup, Outcome outcome, Duration elapsed);

    /** Another attempt follows after the given time. */
    void retryScheduled(LookupContext lookup, Duration delay);

    /** The lookup returned, or throws the failure. */
    void finished(LookupContext lookup, @Nullable FaradayException failure);

    /** The lookup was ended by an error of the JVM or of code that it called. */
    void broken(LookupContext lookup, Error error);

    /** The circuit breaker changed its state. */
    void circuitChanged(CircuitState state, Duration openDuration);
}
