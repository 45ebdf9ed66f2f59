package io.github.faraday4j.testkit.apache;

import java.io.IOException;
import java.io.Serial;

/** Tells that a kept connection had ended before any byte of a reply: asking on another is no second attempt. */
final class StaleConnectionException extends IOException {

    @Serial
    private static final long serialVersionUID = 1L;

    StaleConnectionException() {
        super("the connection had ended");
    }
}
