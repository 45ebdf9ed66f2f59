package io.github.faraday4j;

import io.github.faraday4j.internal.Printable;
import java.io.Serial;

/**
 * Thrown when the reply is sound HTTP, but not one that this endpoint gives: a redirect, a login page, a partial list.
 */
public final class UnexpectedResponseException extends BadResponseException {

    @Serial
    private static final long serialVersionUID = 1L;

    /** What is unexpected. Words may be added in a minor version. */
    public enum What {
        /** The status. */
        STATUS("status"),
        /** The media type of the body. */
        CONTENT_TYPE("content type"),
        /** The content encoding of the body. */
        ENCODING("content encoding");

        private final String words;

        What(String words) {
            this.words = words;
        }
    }

    private final int status;
    private final What what;
    private final String detail;

    /**
     * Makes the exception of an unexpected reply.
     *
     * @param status the HTTP status
     * @param what what is unexpected
     * @param detail what came, in words; may be empty
     * @param trace how the call went
     */
    public UnexpectedResponseException(int status, What what, String detail, CallTrace trace) {
        super(
                "The answer to the question for datasets has an unexpected " + what.words + ": " + status
                        + (detail.isEmpty() ? "" : ", " + Printable.of(detail))
                        + ". Check that the base URI leads to Faraday and not to a proxy's page.",
                trace);
        this.status = status;
        this.what = what;
        this.detail = detail;
    }

    /** The HTTP status. */
    public int status() {
        return status;
    }

    /** What is unexpected. */
    public What what() {
        return what;
    }

    /** What came, in words; may be empty, and may hold the server's own text, untouched. */
    public String detail() {
        return detail;
    }
}
