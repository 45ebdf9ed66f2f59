package io.github.faraday4j.transport.internal.reply;

import io.github.faraday4j.CallTrace;
import io.github.faraday4j.FaradayException;
import java.time.Duration;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Why an attempt failed, and what the policies make of it. The exception is made of it once, at the end of the lookup,
 * when it is known how that went.
 *
 * @param exception makes what is thrown
 * @param retry whether another attempt is worth while
 * @param signal what it says about the service
 * @param retryAfter how long the service asked to wait
 */
public record Failure(
        Function<CallTrace, FaradayException> exception,
        RetryAdvice retry,
        BreakerSignal signal,
        @Nullable Duration retryAfter)
        implements Outcome {

    /** Whether another attempt is worth while. */
    public enum RetryAdvice {
        NEVER,
        /** Once in a lookup. */
        ONCE,
        BACK_OFF,
        /** As the service asks for less. */
        THROTTLED
    }

    /** What the circuit breaker counts. */
    public enum BreakerSignal {
        /** The service works. */
        SUCCESS,
        /** It does not. */
        FAILURE,
        /** Nothing is known about it. */
        NONE
    }

    /** A failure that ends the lookup and tells nothing about the service. */
    public static Failure ending(Function<CallTrace, FaradayException> exception) {
        return of(RetryAdvice.NEVER, BreakerSignal.NONE, exception);
    }

    public static Failure of(RetryAdvice retry, BreakerSignal signal, Function<CallTrace, FaradayException> exception) {
        return new Failure(exception, retry, signal, null);
    }

    public FaradayException toException(CallTrace trace) {
        return exception.apply(trace);
    }
}
