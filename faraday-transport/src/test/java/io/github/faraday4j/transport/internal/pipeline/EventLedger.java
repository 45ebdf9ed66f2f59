package io.github.faraday4j.transport.internal.pipeline;

import io.github.faraday4j.FaradayException;
import io.github.faraday4j.transport.LookupAttempted;
import io.github.faraday4j.transport.LookupFinished;
import io.github.faraday4j.transport.LookupListener;
import io.github.faraday4j.transport.LookupStarted;
import java.util.Optional;

/** Counts what a listener hears. */
final class EventLedger implements LookupListener {

    private int started;
    private int finished;
    private int attempts;
    private LookupFinished last;

    @Override
    public void started(LookupStarted event) {
        started++;
    }

    @Override
    public void attempted(LookupAttempted event) {
        attempts++;
    }

    @Override
    public void finished(LookupFinished event) {
        finished++;
        last = event;
    }

    /** Forgets all but how many lookups began and ended. */
    void clear() {
        attempts = 0;
        last = null;
    }

    int started() {
        return started;
    }

    int finished() {
        return finished;
    }

    int attempts() {
        return attempts;
    }

    Optional<FaradayException> failure() {
        return last.failure();
    }

    Optional<Error> error() {
        return last.error();
    }
}
