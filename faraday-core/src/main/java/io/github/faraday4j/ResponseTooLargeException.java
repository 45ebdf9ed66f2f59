package io.github.faraday4j;

import java.io.Serial;

/** Thrown when the answer is larger than the client is configured to take. The connection is closed. */
public final class ResponseTooLargeException extends BadResponseException {

    @Serial
    private static final long serialVersionUID = 1L;

    /** What is too large. Parts may be added in a minor version. */
    public enum Part {
        /** The body, after decompression if it came compressed. */
        BODY(
                "body goes",
                "maxBodyBytes (property faraday.max-body-bytes) or, for one that came compressed, maxInflationRatio"
                        + " (property faraday.max-inflation-ratio)"),
        /** The header lines. */
        HEADERS("header lines go", "maxHeaderBytes (property faraday.max-header-bytes)");

        private final String words;
        private final String setting;

        Part(String words, String setting) {
            this.words = words;
            this.setting = setting;
        }
    }

    private final Part part;
    private final long limit;

    /**
     * Makes the exception of an answer that is too large.
     *
     * @param part what is too large
     * @param limit the limit in bytes
     * @param trace how the call went
     */
    public ResponseTooLargeException(Part part, long limit, CallTrace trace) {
        super(
                "The answer to the question for datasets is too large: its " + part.words + " beyond the limit of "
                        + limit + " bytes. Raise ResponseLimits." + part.setting + " if the account is that large.",
                trace);
        this.part = part;
        this.limit = limit;
    }

    /** What is too large. */
    public Part part() {
        return part;
    }

    /** The limit in bytes. */
    public long limit() {
        return limit;
    }
}
