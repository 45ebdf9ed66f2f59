package io.github.faraday4j.transport.internal.json;

import io.github.faraday4j.MalformedResponseException.Kind;

/** Thrown when bytes are not a list of datasets. Without a stack trace: its catcher reports it in its own way. */
public final class MalformedJsonException extends Exception {

    private static final long serialVersionUID = 1L;

    private final Kind kind;
    private final String path;

    MalformedJsonException(Kind kind, String path, String problem) {
        super(problem, null, false, false);
        this.kind = kind;
        this.path = path;
    }

    public Kind kind() {
        return kind;
    }

    /** Returns where, such as {@code $[3].id}; may repeat what the service sent. */
    public String path() {
        return path;
    }

    /** Returns what is wrong, in words of this library. */
    public String problem() {
        return String.valueOf(getMessage());
    }
}
