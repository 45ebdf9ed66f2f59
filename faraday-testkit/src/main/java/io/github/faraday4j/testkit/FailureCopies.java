package io.github.faraday4j.testkit;

import io.github.faraday4j.ApiErrorException;
import io.github.faraday4j.ApiKeyUnavailableException;
import io.github.faraday4j.BadResponseException;
import io.github.faraday4j.CallTrace;
import io.github.faraday4j.CircuitOpenException;
import io.github.faraday4j.ClientClosedException;
import io.github.faraday4j.DeadlineExceededException;
import io.github.faraday4j.FaradayException;
import io.github.faraday4j.ForbiddenException;
import io.github.faraday4j.InvalidRequestException;
import io.github.faraday4j.LookupInterruptedException;
import io.github.faraday4j.MalformedResponseException;
import io.github.faraday4j.OverloadedException;
import io.github.faraday4j.RateLimitedException;
import io.github.faraday4j.RequestHeadersException;
import io.github.faraday4j.ResponseTooLargeException;
import io.github.faraday4j.ScopeNotFoundException;
import io.github.faraday4j.ServerErrorException;
import io.github.faraday4j.TransportFailureException;
import io.github.faraday4j.UnauthenticatedException;
import io.github.faraday4j.UnavailableException;
import io.github.faraday4j.UnexpectedResponseException;
import java.util.concurrent.RejectedExecutionException;

/** New exceptions of the same type with the same data, cause and suppressed exceptions, and a trace of their own. */
final class FailureCopies {

    private FailureCopies() {}

    static FaradayException of(FaradayException failure) {
        FaradayException copy = bare(failure);
        if (copy == failure) {
            return copy;
        }
        if (failure.getCause() != null && copy.getCause() == null) {
            copy.initCause(failure.getCause());
        }
        for (Throwable suppressed : failure.getSuppressed()) {
            copy.addSuppressed(suppressed);
        }
        return copy;
    }

    /** A leaf that only a later faraday-core knows comes back as it is. */
    private static FaradayException bare(FaradayException failure) {
        if (failure instanceof ApiErrorException e) {
            return apiError(e);
        }
        if (failure instanceof UnavailableException e) {
            return unavailable(e, e.trace());
        }
        return failure instanceof BadResponseException e ? badResponse(e, e.trace()) : failure;
    }

    private static FaradayException apiError(ApiErrorException failure) {
        CallTrace trace = failure.trace();
        if (failure instanceof InvalidRequestException e) {
            return new InvalidRequestException(e.error(), trace);
        }
        if (failure instanceof UnauthenticatedException e) {
            return new UnauthenticatedException(e.error(), trace);
        }
        if (failure instanceof ForbiddenException e) {
            return new ForbiddenException(e.error(), trace);
        }
        if (failure instanceof ScopeNotFoundException e) {
            return new ScopeNotFoundException(e.scope(), e.error(), trace);
        }
        if (failure instanceof RateLimitedException e) {
            return new RateLimitedException(e.error(), e.retryAfter().orElse(null), trace);
        }
        return failure instanceof ServerErrorException e
                ? new ServerErrorException(e.error(), e.retryAfter().orElse(null), trace)
                : failure;
    }

    private static FaradayException unavailable(UnavailableException failure, CallTrace trace) {
        if (failure instanceof TransportFailureException e) {
            return new TransportFailureException(e.kind(), e.detail(), trace);
        }
        if (failure instanceof DeadlineExceededException e) {
            return new DeadlineExceededException(e.phase(), trace);
        }
        if (failure instanceof CircuitOpenException e) {
            return new CircuitOpenException(e.retryAfter(), trace);
        }
        if (failure instanceof OverloadedException) {
            return failure.getCause() instanceof RejectedExecutionException refusal
                    ? OverloadedException.refused(refusal, trace)
                    : new OverloadedException(trace);
        }
        if (failure instanceof ApiKeyUnavailableException) {
            return new ApiKeyUnavailableException(trace);
        }
        if (failure instanceof RequestHeadersException e) {
            return new RequestHeadersException(e.problem(), trace);
        }
        if (failure instanceof LookupInterruptedException) {
            return new LookupInterruptedException(trace);
        }
        return failure instanceof ClientClosedException ? new ClientClosedException(trace) : failure;
    }

    private static FaradayException badResponse(BadResponseException failure, CallTrace trace) {
        if (failure instanceof MalformedResponseException e) {
            return new MalformedResponseException(e.kind(), e.path(), e.problem(), trace);
        }
        if (failure instanceof UnexpectedResponseException e) {
            return new UnexpectedResponseException(e.status(), e.what(), e.detail(), trace);
        }
        return failure instanceof ResponseTooLargeException e
                ? new ResponseTooLargeException(e.part(), e.limit(), trace)
                : failure;
    }
}
