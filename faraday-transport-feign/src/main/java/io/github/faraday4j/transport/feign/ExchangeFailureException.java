package io.github.faraday4j.transport.feign;

import java.io.IOException;
import java.io.Serial;

/**
 * Takes a failure past Feign. Feign wraps an {@link IOException} in an exception that holds the whole request; it lets
 * this one pass.
 */
final class ExchangeFailureException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    ExchangeFailureException(IOException cause) {
        super(null, cause, false, false);
    }

    ExchangeFailureException(InterruptedException cause) {
        super(null, cause, false, false);
    }

    /** Throws what was taken past Feign. */
    AssertionError rethrow() throws IOException, InterruptedException {
        if (getCause() instanceof InterruptedException interrupted) {
            throw interrupted;
        }
        if (getCause() instanceof IOException failure) {
            throw failure;
        }
        throw new AssertionError("no other cause has a constructor", this);
    }
}
