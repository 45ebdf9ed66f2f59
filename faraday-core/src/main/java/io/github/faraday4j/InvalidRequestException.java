package io.github.faraday4j;

import java.io.Serial;

/** Thrown when the service refused the request as such: status 400, 409, 422 or another 4xx. */
public final class InvalidRequestException extends ApiErrorException {

    @Serial
    private static final long serialVersionUID = 1L;

    /** Makes the exception of an error that the service reported. */
    public InvalidRequestException(ApiError error, CallTrace trace) {
        super(
                "Faraday refused the question for datasets",
                "Asking again will not help" + (error.isBare() ? "." : "; the error says what to change."),
                error,
                trace);
    }

    @Override
    public boolean isTransient() {
        return false;
    }
}
