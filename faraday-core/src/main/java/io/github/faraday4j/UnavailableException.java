package io.github.faraday4j;

import java.io.Serial;

/** Thrown when no usable answer could be had: the service was not reached, or not in time, or was not asked. */
public abstract sealed class UnavailableException extends FaradayException
        permits TransportFailureException,
                DeadlineExceededException,
                CircuitOpenException,
                OverloadedException,
                ApiKeyUnavailableException,
                RequestHeadersException,
                LookupInterruptedException,
                ClientClosedException {

    @Serial
    private static final long serialVersionUID = 1L;

    UnavailableException(String message, CallTrace trace) {
        super(message, trace);
    }
}
