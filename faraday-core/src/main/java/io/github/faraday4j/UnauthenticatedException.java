package io.github.faraday4j;

import java.io.Serial;

/**
 * Thrown when the service did not accept the API key: status 401. The code tells whether it was missing, malformed or
 * expired.
 */
public final class UnauthenticatedException extends ApiErrorException {

    @Serial
    private static final long serialVersionUID = 1L;

    /** Makes the exception of an error that the service reported. */
    public UnauthenticatedException(ApiError error, CallTrace trace) {
        super(
                "Faraday did not accept the API key with the question for datasets",
                "Check the key in the Faraday dashboard, and that the lookup is configured with it.",
                error,
                trace);
    }

    @Override
    public boolean isTransient() {
        return false;
    }
}
