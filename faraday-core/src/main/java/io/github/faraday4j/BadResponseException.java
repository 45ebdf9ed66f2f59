package io.github.faraday4j;

import java.io.Serial;

/**
 * Thrown when somebody answered, but not with what the contract says. Never turned into a shorter list.
 *
 * <p>Not transient: the likely cause is a wrong base URI, a proxy in between, or a version of the service that this
 * library does not know.
 */
public abstract sealed class BadResponseException extends FaradayException
        permits MalformedResponseException, ResponseTooLargeException, UnexpectedResponseException {

    @Serial
    private static final long serialVersionUID = 1L;

    BadResponseException(String message, CallTrace trace) {
        super(message, trace);
    }

    @Override
    public final boolean isTransient() {
        return false;
    }
}
