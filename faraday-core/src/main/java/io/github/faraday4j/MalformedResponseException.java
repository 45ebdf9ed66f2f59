package io.github.faraday4j;

import io.github.faraday4j.internal.Printable;
import java.io.Serial;

/** Thrown when the answer is not one whole JSON array of datasets, or not HTTP. */
public final class MalformedResponseException extends BadResponseException {

    @Serial
    private static final long serialVersionUID = 1L;

    /** What is wrong with the answer. Kinds may be added in a minor version. */
    public enum Kind {
        /** There is no body where one is due. */
        EMPTY("has no content", Kind.ELSEWHERE),
        /** The body is not JSON in UTF-8, or is not all there, or goes on after its end. */
        JSON("is not JSON", Kind.ELSEWHERE),
        /** The body is JSON, but no array of objects that each have an id. */
        SHAPE("is not a list of datasets", Kind.ELSEWHERE),
        /** The body is JSON beyond the configured limits. */
        LIMIT("is beyond the limits", "Raise the limit that is named, if the account is that large."),
        /** The reply breaks the rules of HTTP. */
        PROTOCOL("breaks the rules of HTTP", Kind.ELSEWHERE);

        private static final String ELSEWHERE = "Check that the base URI leads to Faraday and not to a proxy's page.";

        private final String words;
        private final String advice;

        Kind(String words, String advice) {
            this.words = words;
            this.advice = advice;
        }
    }

    private final Kind kind;
    private final String path;
    private final String problem;

    /**
     * Makes the exception of an answer that cannot be read.
     *
     * @param kind what is wrong
     * @param path where in the document, such as {@code $[3].id}; {@code $} for the whole
     * @param problem the details in words; may be empty, must not quote the document
     * @param trace how the call went
     */
    public MalformedResponseException(Kind kind, String path, String problem, CallTrace trace) {
        super(
                "The answer to the question for datasets " + kind.words + ": at " + Printable.of(path)
                        + (problem.isEmpty() ? "" : ", " + Printable.of(problem))
                        + ". " + kind.advice,
                trace);
        this.kind = kind;
        this.path = path;
        this.problem = problem;
    }

    /** What is wrong. */
    public Kind kind() {
        return kind;
    }

    /** Where in the document, such as {@code $[3].id}; {@code $} for the whole. */
    public String path() {
        return path;
    }

    /** The details in words; may be empty. */
    public String problem() {
        return problem;
    }
}
