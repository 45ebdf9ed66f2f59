package io.github.faraday4j.transport.feign;

import java.io.IOException;
import java.io.Serial;

/** A pooled connection turned out to be of no use before any byte of the reply came: the request may be sent again. */
final class StaleConnection extends IOException {

    @Serial
    private static final long serialVersionUID = 1L;

    StaleConnection(String message) {
        super(message);
    }

    StaleConnection(IOException cause) {
        super(cause);
    }
}
