package io.github.faraday4j;

import java.io.Serial;

/** Thrown when the supplier of the API key failed or had none. Nothing was sent. */
public final class ApiKeyUnavailableException extends UnavailableException {

    @Serial
    private static final long serialVersionUID = 1L;

    /** Makes the exception of such a call. */
    public ApiKeyUnavailableException(CallTrace trace) {
        super("Faraday was not asked: the API key supplier failed. Check the supplier given as apiKeySupplier.", trace);
    }

    @Override
    public boolean isTransient() {
        return false;
    }
}
