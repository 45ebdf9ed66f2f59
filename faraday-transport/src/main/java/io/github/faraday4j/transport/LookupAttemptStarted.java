package io.github.faraday4j.transport;

/** An attempt is about to be made. Immutable. */
public final class LookupAttemptStarted extends LookupEvent {

    private final int number;

    LookupAttemptStarted(Source source, int number) {
        super(source);
        this.number = number;
    }

    /** The number of the attempt within its lookup, from 1. */
    public int number() {
        return number;
    }
}
