package io.github.faraday4j;

import java.io.Serial;
import java.util.Objects;
import java.util.concurrent.RejectedExecutionException;

/**
 * Thrown when the call got no permit within its deadline, because too many others were under way; and by {@link
 * ScopeLookups} when an executor refuses it a thread.
 */
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

    private OverloadedException(RejectedExecutionException refusal, CallTrace trace) {
        super(
                "Faraday could not be asked for datasets: the executor refused the lookup, because it is full or shut"
                        + " down. Ask for less at once, or give it more threads or a longer queue.",
                trace);
        initCause(Objects.requireNonNull(refusal, "refusal"));
    }

    /** Makes the exception of a call that an executor gave no thread; the refusal is its cause. */
    public static OverloadedException refused(RejectedExecutionException refusal, CallTrace trace) {
        return new OverloadedException(refusal, trace);
    }

    @Override
    public boolean isTransient() {
        return true;
    }
}
