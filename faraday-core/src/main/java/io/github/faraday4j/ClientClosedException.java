package io.github.faraday4j;

import java.io.Serial;

/** Thrown when the lookup was closed, before the call or during it. */
public final class ClientClosedException extends UnavailableException {

    @Serial
    private static final long serialVersionUID = 1L;

    /** Makes the exception of such a call. */
    public ClientClosedException(CallTrace trace) {
        super("The lookup of datasets was closed before Faraday had answered. Open a new one.", trace);
    }

    @Override
    public boolean isTransient() {
        return false;
    }
}
