package io.github.faraday4j;

import io.github.faraday4j.internal.Printable;
import java.io.Serial;

/** Thrown when the application's own source of request headers failed, or set what it may not. Nothing was sent. */
public final class RequestHeadersException extends UnavailableException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final String problem;

    /**
     * Makes the exception of such a call.
     *
     * @param problem what the source did, such as {@code it set Authorization}; never the value of a header
     */
    public RequestHeadersException(String problem, CallTrace trace) {
        super(
                "Faraday could not be asked for datasets: the source of request headers failed: "
                        + Printable.of(problem)
                        + ". Check what was given as requestHeaders.",
                trace);
        this.problem = Printable.of(problem);
    }

    /** The type of the exception that the source threw, or the header that it may not set. */
    public String problem() {
        return problem;
    }

    @Override
    public boolean isTransient() {
        return false;
    }
}
