package io.github.faraday4j;

import java.io.Serial;

/** Thrown when the calling thread was interrupted. Its interrupt flag is set again. */
public final class LookupInterruptedException extends UnavailableException {

    @Serial
    private static final long serialVersionUID = 1L;

    /** Makes the exception of such a call. */
    public LookupInterruptedException(CallTrace trace) {
        super(
                "The lookup of datasets was interrupted before Faraday had answered. Look up again if the"
                        + " answer is still wanted.",
                trace);
    }

    @Override
    public boolean isTransient() {
        return false;
    }
}
