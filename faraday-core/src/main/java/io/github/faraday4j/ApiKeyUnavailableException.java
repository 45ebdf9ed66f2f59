package io.github.faraday4j;

import java.io.Serial;

/** Thrown when the supplier of the API key failed or had none. Nothing was sent with it. */
public final class ApiKeyUnavailableException extends UnavailableException {

    @Serial
    private static final long serialVersionUID = 1L;

    /** Makes the exception of such a call. */
    public ApiKeyUnavailableException(CallTrace trace) {
        super(
                "Faraday could not be asked for datasets: the API key supplier failed. Check the"
                        + " supplier given as apiKeySupplier.",
                trace);
    }

    @Override
    public boolean isTransient() {
        return false;
    }
}
