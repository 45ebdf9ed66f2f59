package io.github.faraday4j;

import java.io.Serial;

/** Thrown when the call got no permit within its deadline, because too many others were under way. */
public final class OverloadedException extends UnavailableException {

    @Serial
    private static final long serialVersionUID = 1L;

    /** Makes the exception of such a call. */
    public OverloadedException(CallTrace trace) {
        super(
                "Faraday could not be asked for datasets: all permits of this client stayed in use until the"
                        + " deadline. Ask less at once, or raise maxConcurrentLookups.",
                trace);
    }

    @Override
    public boolean isTransient() {
        return true;
    }
}
