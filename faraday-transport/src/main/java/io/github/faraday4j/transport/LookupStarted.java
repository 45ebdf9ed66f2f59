package io.github.faraday4j.transport;

/** A lookup began. Immutable. */
public final class LookupStarted extends LookupEvent {

    LookupStarted(Source source) {
        super(source);
    }
}
