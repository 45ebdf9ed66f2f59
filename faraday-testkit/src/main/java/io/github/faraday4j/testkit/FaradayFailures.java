package io.github.faraday4j.testkit;

import io.github.faraday4j.ApiError;
import io.github.faraday4j.ApiKeyUnavailableException;
import io.github.faraday4j.CallTrace;
import io.github.faraday4j.CircuitOpenException;
import io.github.faraday4j.ClientClosedException;
import io.github.faraday4j.DeadlineExceededException;
import io.github.faraday4j.ErrorCode;
import io.github.faraday4j.ForbiddenException;
import io.github.faraday4j.InvalidRequestException;
import io.github.faraday4j.LookupInterruptedException;
import io.github.faraday4j.MalformedResponseException;
import io.github.faraday4j.OverloadedException;
import io.github.faraday4j.RateLimitedException;
import io.github.faraday4j.RequestHeadersException;
import io.github.faraday4j.ResponseTooLargeException;
import io.github.faraday4j.ScopeId;
import io.github.faraday4j.ScopeNotFoundException;
import io.github.faraday4j.ServerErrorException;
import io.github.faraday4j.TransportFailureException;
import io.github.faraday4j.UnauthenticatedException;
import io.github.faraday4j.UnexpectedResponseException;
import io.github.faraday4j.ValidationError;
import java.time.Duration;
import java.util.List;
import java.util.Objects;

/**
 * Each exception of a lookup in one call, with the message and the fields that a lookup with the default settings would
 * give it: three attempts where the failure is tried again, two where it is tried once more, one where it is not tried
 * again, none where nothing was sent. What differs from one lookup to the next is an example here: the time it took,
 * the words of the service, the host and the place in a document that cannot be read.
 *
 * <p>Error ids are always {@link #ERROR_ID}, so that a test may compare messages. Each call makes a new exception. For
 * other fields use the exceptions' own constructors.
 */
public final class FaradayFailures {

    /** The id of every error here; the one in the vendor's documentation. */
    public static final String ERROR_ID = "082f9513-901c-4308-8081-902a8fe22d7e";

    /** The host of the default base URI; a real failure names the one that was asked. */
    private static final String HOST = "api.faraday.ai";

    private static final CallTrace NOT_ASKED = new CallTrace(0, Duration.ofNanos(40_000));
    private static final CallTrace ASKED_ONCE = new CallTrace(1, Duration.ofMillis(84));
    private static final CallTrace TRIED_ONCE_MORE = new CallTrace(2, Duration.ofMillis(210));
    private static final CallTrace TRIED_AGAIN = new CallTrace(3, Duration.ofMillis(640));
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(10);
    private static final Duration TOTAL_TIMEOUT = Duration.ofSeconds(15);
    private static final long BODY_LIMIT = 16L * 1024 * 1024;

    private FaradayFailures() {}

    /** Status 400: {@code VALIDATION_FAILED} with these errors, or {@code BAD_REQUEST} if there are none. */
    public static InvalidRequestException invalidRequest(ValidationError... errors) {
        return new InvalidRequestException(identified(ServiceErrors.invalidRequest(List.of(errors))), ASKED_ONCE);
    }

    /** Status 401 because the key has expired. */
    public static UnauthenticatedException unauthenticated() {
        return unauthenticated(ErrorCode.EXPIRED_API_KEY);
    }

    /** Status 401 with a code, such as {@link ErrorCode#MALFORMED_API_KEY}. */
    public static UnauthenticatedException unauthenticated(ErrorCode code) {
        Objects.requireNonNull(code, "code");
        return new UnauthenticatedException(identified(ServiceErrors.unauthenticated(code)), ASKED_ONCE);
    }

    /** Status 403. */
    public static ForbiddenException forbidden() {
        return new ForbiddenException(identified(ServiceErrors.forbidden()), ASKED_ONCE);
    }

    /** Status 404 for this scope. */
    public static ScopeNotFoundException scopeNotFound(ScopeId scope) {
        Objects.requireNonNull(scope, "scope");
        return new ScopeNotFoundException(scope, identified(ServiceErrors.scopeNotFound(scope)), ASKED_ONCE);
    }

    /** Status 429 that names a time to wait. One of more than ten seconds is not tried again. */
    public static RateLimitedException rateLimited(Duration retryAfter) {
        Objects.requireNonNull(retryAfter, "retryAfter");
        CallTrace trace = retryAfter.compareTo(LONGEST_WAIT) > 0 ? ASKED_ONCE : TRIED_AGAIN;
        return new RateLimitedException(identified(ServiceErrors.rateLimited()), retryAfter, trace);
    }

    /** Status 429 that names no time to wait. */
    public static RateLimitedException rateLimited() {
        return new RateLimitedException(identified(ServiceErrors.rateLimited()), null, TRIED_AGAIN);
    }

    /** Status 500 with the service's error body. */
    public static ServerErrorException serverError() {
        return serverError(500);
    }

    /**
     * A status of the server's. A 500 has the service's error body; any other status has none, as when a gateway
     * answers.
     *
     * @throws IllegalArgumentException if the status is neither 408 nor from 500 to 599
     */
    public static ServerErrorException serverError(int status) {
        if (status != 408 && (status < 500 || status > 599)) {
            throw new IllegalArgumentException("status must be 408 or from 500 to 599 but was " + status);
        }
        ApiError error = status == 500
                ? identified(ServiceErrors.internalServerError())
                : ApiError.builder(status).build();
        return new ServerErrorException(error, null, TRIED_AGAIN);
    }

    /** A connection to the service that failed. */
    public static TransportFailureException transportFailure(TransportFailureException.Kind kind) {
        CallTrace trace =
                switch (kind) {
                    case TLS, CLIENT -> ASKED_ONCE;
                    case DNS -> TRIED_ONCE_MORE;
                    default -> TRIED_AGAIN;
                };
        String detail =
                switch (kind) {
                    case TLS -> HOST + ": unable to find valid certification path to requested target";
                    case CLIENT -> HOST + ": java.lang.IllegalStateException";
                    default -> HOST;
                };
        return new TransportFailureException(kind, detail, trace);
    }

    /** A lookup whose time ran out before the head of the answer came. */
    public static DeadlineExceededException deadlineExceeded() {
        return deadlineExceeded(DeadlineExceededException.Phase.HEADERS);
    }

    /** A lookup whose time ran out while it waited for this. */
    public static DeadlineExceededException deadlineExceeded(DeadlineExceededException.Phase phase) {
        int attempts =
                switch (phase) {
                    case PERMIT, API_KEY, REQUEST_HEADERS -> 0;
                    case BACKOFF -> 2; // a third would have been the last
                    case HEADERS, BODY -> 3;
                };
        return new DeadlineExceededException(phase, new CallTrace(attempts, TOTAL_TIMEOUT));
    }

    /**
     * A lookup that the circuit breaker refused.
     *
     * @param retryAfter until the breaker lets a call through again
     */
    public static CircuitOpenException circuitOpen(Duration retryAfter) {
        Objects.requireNonNull(retryAfter, "retryAfter");
        return new CircuitOpenException(retryAfter, NOT_ASKED);
    }

    /** A lookup that got no permit in time. */
    public static OverloadedException overloaded() {
        return new OverloadedException(new CallTrace(0, TOTAL_TIMEOUT));
    }

    /** A lookup whose supplier of the API key failed. */
    public static ApiKeyUnavailableException apiKeyUnavailable() {
        return new ApiKeyUnavailableException(NOT_ASKED);
    }

    /** A lookup whose source of request headers threw. */
    public static RequestHeadersException requestHeaders() {
        return new RequestHeadersException("it threw java.lang.IllegalStateException", NOT_ASKED);
    }

    /** A lookup that was interrupted. This sets no thread's interrupt flag, as a lookup would. */
    public static LookupInterruptedException interrupted() {
        return new LookupInterruptedException(ASKED_ONCE);
    }

    /** A lookup that was closed. */
    public static ClientClosedException clientClosed() {
        return new ClientClosedException(NOT_ASKED);
    }

    /** An answer that could not be read. */
    public static MalformedResponseException malformedResponse(MalformedResponseException.Kind kind) {
        return switch (kind) {
            case EMPTY -> new MalformedResponseException(kind, "$", "no bytes", TRIED_ONCE_MORE);
            case JSON ->
                new MalformedResponseException(
                        kind, "$[1].options", "a syntax error, or the end too early", ASKED_ONCE);
            case SHAPE -> new MalformedResponseException(kind, "$[1].id", "the id is missing", ASKED_ONCE);
            case LIMIT ->
                new MalformedResponseException(
                        kind,
                        "$[1].sample",
                        "more than ResponseLimits.maxNumberLength allows, which is 64 (property"
                                + " faraday.max-number-length)",
                        ASKED_ONCE);
            case PROTOCOL -> new MalformedResponseException(kind, "$", "no sound HTTP from " + HOST, TRIED_ONCE_MORE);
        };
    }

    /** An answer with a body beyond the limit. */
    public static ResponseTooLargeException responseTooLarge() {
        return new ResponseTooLargeException(ResponseTooLargeException.Part.BODY, BODY_LIMIT, ASKED_ONCE);
    }

    /**
     * A reply that this endpoint does not give: with status 200 somebody's HTML page; otherwise a status such as 204,
     * 302, or 404 from a proxy.
     */
    public static UnexpectedResponseException unexpectedResponse(int status) {
        return status == 200
                ? new UnexpectedResponseException(
                        status, UnexpectedResponseException.What.CONTENT_TYPE, "text/html with 36 bytes", ASKED_ONCE)
                : new UnexpectedResponseException(
                        status, UnexpectedResponseException.What.STATUS, detailOf(status), ASKED_ONCE);
    }

    private static String detailOf(int status) {
        return switch (status / 100) {
            case 3 -> "redirects are not followed";
            case 4 -> "without an error body of Faraday's";
            default -> "";
        };
    }

    private static ApiError identified(ApiError.Builder error) {
        return error.errorId(ERROR_ID).build();
    }
}
