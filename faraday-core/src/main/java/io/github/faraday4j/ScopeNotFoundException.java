package io.github.faraday4j;

import java.io.Serial;
import java.util.Objects;

/** Thrown when the service knows no such scope: status 404 with an error body of Faraday's. */
public final class ScopeNotFoundException extends ApiErrorException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final ScopeId scope;

    /** Makes the exception of a scope that the service does not know. */
    public ScopeNotFoundException(ScopeId scope, ApiError error, CallTrace trace) {
        super(
                "Faraday knows no scope " + Objects.requireNonNull(scope, "scope"),
                "Check the scope id, and that the API key belongs to its account.",
                error,
                trace);
        this.scope = scope;
    }

    /** The scope that was asked for. */
    public ScopeId scope() {
        return scope;
    }

    @Override
    public boolean isTransient() {
        return false;
    }
}
