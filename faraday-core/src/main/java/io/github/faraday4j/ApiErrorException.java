package io.github.faraday4j;

import java.io.Serial;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Thrown when the service answered with an error of its own. */
public abstract sealed class ApiErrorException extends FaradayException
        permits InvalidRequestException,
                UnauthenticatedException,
                ForbiddenException,
                ScopeNotFoundException,
                RateLimitedException,
                ServerErrorException {

    @Serial
    private static final long serialVersionUID = 1L;

    private static final String SOMEBODY_ELSES =
            "No error of Faraday's came with it: it may be the page of a proxy, a gateway or a login in between. ";

    private final ApiError error;

    ApiErrorException(String what, String advice, ApiError error, CallTrace trace) {
        super(
                what + ": " + Objects.requireNonNull(error, "error") + ". " + (error.isBare() ? SOMEBODY_ELSES : "")
                        + advice,
                trace);
        this.error = error;
    }

    /**
     * Picks the leaf for a status: 401, 403, 404 and 429 have their own, 408 and 5xx are the server's error, and any
     * other 4xx is an invalid request.
     *
     * @param error what the service said
     * @param scope the scope that was asked for
     * @param retryAfter how long the service asked to wait, null if it did not
     * @param trace how the call went
     * @throws IllegalArgumentException if the status is no error, that is below 400 or above 599
     */
    public static ApiErrorException from(
            ApiError error, ScopeId scope, @Nullable Duration retryAfter, CallTrace trace) {
        int status = error.status();
        if (status < 400 || status > 599) {
            throw new IllegalArgumentException("status must be from 400 to 599 but was " + status);
        }
        return switch (status) {
            case 401 -> new UnauthenticatedException(error, trace);
            case 403 -> new ForbiddenException(error, trace);
            case 404 -> new ScopeNotFoundException(scope, error, trace);
            case 429 -> new RateLimitedException(error, retryAfter, trace);
            case 408 -> new ServerErrorException(error, retryAfter, trace);
            default ->
                status >= 500
                        ? new ServerErrorException(error, retryAfter, trace)
                        : new InvalidRequestException(error, trace);
        };
    }

    /** All that the service said. */
    public final ApiError error() {
        return error;
    }

    /** The HTTP status. */
    public final int status() {
        return error.status();
    }

    /** The service's word for it; absent if it sent none, never invented. */
    public final Optional<ErrorCode> code() {
        return error.code();
    }

    /** The id of this very error, to quote in a bug report to the vendor. */
    public final Optional<String> errorId() {
        return error.errorId();
    }

    /** The service's description for people. */
    public final Optional<String> note() {
        return error.note();
    }

    /** What the service found wrong with the request; empty if it did not say. */
    public final List<ValidationError> validationErrors() {
        return error.validationErrors();
    }
}
