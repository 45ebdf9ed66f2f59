package io.github.faraday4j;

import java.io.Serial;

/** Thrown when the API key may not read the scope: status 403. */
public final class ForbiddenException extends ApiErrorException {

    @Serial
    private static final long serialVersionUID = 1L;

    /** Makes the exception of an error that the service reported. */
    public ForbiddenException(ApiError error, CallTrace trace) {
        super(
                "Faraday does not let this API key read the datasets of the scope",
                "Check that the key belongs to the account of the scope.",
                error,
                trace);
    }

    @Override
    public boolean isTransient() {
        return false;
    }
}
