package io.github.faraday4j.testkit;

import java.io.Serial;

/** Thrown when an HTTP server says by itself that it cannot work with what is on the class path. */
final class UnusableEngineException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    UnusableEngineException(Throwable cause) {
        super(cause);
    }
}
