package io.github.faraday4j;

import java.io.Serial;

/** Thrown when the time for the call ran out. The exchange is over by then and its socket closed. */
public final class DeadlineExceededException extends UnavailableException {

    @Serial
    private static final long serialVersionUID = 1L;

    /** What the call was waiting for. Phases may be added in a minor version. */
    public enum Phase {
        /** The connection or the head of the answer. */
        HEADERS("the head of the answer"),
        /** The rest of the body. */
        BODY("the rest of the answer"),
        /** The time of the next attempt. */
        BACKOFF("the next attempt"),
        /** One of the client's permits; or there was no time left to wait for one. */
        PERMIT("a permit to ask"),
        /** The supplier of the API key. */
        API_KEY("the API key"),
        /** The source of request headers. */
        REQUEST_HEADERS("the request headers");

        private final String words;

        Phase(String words) {
            this.words = words;
        }
    }

    private final Phase phase;

    /** Makes the exception of a call that ran out of time. */
    public DeadlineExceededException(Phase phase, CallTrace trace) {
        super(
                "Faraday did not answer the question for datasets in time: the time ran out while waiting for "
                        + phase.words + ". Try again later, or allow more time.",
                trace);
        this.phase = phase;
    }

    /** What the call was waiting for. */
    public Phase phase() {
        return phase;
    }

    @Override
    public boolean isTransient() {
        return true;
    }
}
