package io.github.faraday4j.transport.jdk;

import java.io.IOException;
import java.io.Serial;

/** Tells the client that nobody waits for the reply any more. */
final class CallerGoneException extends IOException {

    @Serial
    private static final long serialVersionUID = 1L;

    CallerGoneException() {
        super("nobody waits for the reply any more");
    }
}
