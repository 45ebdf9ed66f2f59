package io.github.faraday4j.transport.feign;

import java.io.IOException;
import java.io.Serial;

/** A pooled connection turned out to be of no use before any byte of the reply came: the request may be sent again. */
final class StaleConnectionException extends IOException {

    @Serial
    private static final long serialVersionUID = 1L;

    StaleConnectionException(Throwable cause) {
        super(cause);
    }
}
