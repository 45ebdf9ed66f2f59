package io.github.faraday4j.transport.internal.reply;

import io.github.faraday4j.ApiError;
import io.github.faraday4j.ApiErrorException;
import io.github.faraday4j.ScopeId;
import io.github.faraday4j.UnexpectedResponseException;
import io.github.faraday4j.UnexpectedResponseException.What;
import io.github.faraday4j.transport.ResponseLimits;
import io.github.faraday4j.transport.internal.reply.Failure.BreakerSignal;
import io.github.faraday4j.transport.internal.reply.Failure.RetryAdvice;
import io.github.faraday4j.transport.spi.HttpReply;
import java.time.Duration;
import java.util.function.UnaryOperator;

/** Says what a reply means: by its status first, and by the code in its body second. The same for every transport. */
public final class ReplyClassifier {

    private final BodyDecoder success;
    private final ErrorBodyReader errors;

    public ReplyClassifier(ResponseLimits limits, boolean gzipAsked) {
        Inflater inflater = new Inflater(limits, gzipAsked);
        this.success = new BodyDecoder(limits, inflater);
        this.errors = new ErrorBodyReader(limits, inflater);
    }

    /**
     * Returns what a reply means.
     *
     * @param mask hides the API key in texts of the reply
     */
    public Outcome classify(HttpReply reply, ScopeId scope, UnaryOperator<String> mask) {
        int status = reply.status();
        if (status == 200) {
            return success.decode(reply, mask);
        }
        return status >= 400 && status < 600 ? error(reply, scope, mask) : outsideTheContract(reply);
    }

    private Failure error(HttpReply reply, ScopeId scope, UnaryOperator<String> mask) {
        int status = reply.status();
        ApiError error = errors.read(reply, mask);
        if (error.code().isEmpty() && isForeign(status)) {
            BreakerSignal signal = status == 407 ? BreakerSignal.FAILURE : BreakerSignal.SUCCESS;
            return unexpected(status, signal, "without an error body of Faraday's");
        }
        Duration retryAfter = RetryAfter.of(reply).orElse(null);
        return new Failure(
                trace -> ApiErrorException.from(error, scope, retryAfter, trace),
                retry(status),
                signal(status),
                retryAfter);
    }

    /** Whether a status, without a body of Faraday's, is likelier a proxy's: a wrong path, say, is no missing scope. */
    private static boolean isForeign(int status) {
        return switch (status) {
            case 400, 401, 403, 408, 409, 422, 429 -> false;
            default -> status < 500;
        };
    }

    private static RetryAdvice retry(int status) {
        return switch (status) {
            case 429 -> RetryAdvice.THROTTLED;
            case 408 -> RetryAdvice.BACK_OFF;
            default -> status >= 500 ? RetryAdvice.BACK_OFF : RetryAdvice.NEVER;
        };
    }

    private static BreakerSignal signal(int status) {
        return switch (status) {
            case 429 -> BreakerSignal.NONE;
            case 408 -> BreakerSignal.FAILURE;
            default -> status >= 500 ? BreakerSignal.FAILURE : BreakerSignal.SUCCESS;
        };
    }

    /** A redirect, a partial list, an empty answer: never an empty list of datasets. */
    private static Failure outsideTheContract(HttpReply reply) {
        int status = reply.status();
        return unexpected(
                status, BreakerSignal.SUCCESS, status >= 300 && status < 400 ? "redirects are not followed" : "");
    }

    private static Failure unexpected(int status, BreakerSignal signal, String detail) {
        return Failure.of(
                RetryAdvice.NEVER,
                signal,
                trace -> new UnexpectedResponseException(status, What.STATUS, detail, trace));
    }
}
