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
 * @param again whether another attempt is worth while
 * @param verdict what it says about the service
 * @param retryAfter how long the service asked to wait
 */
public record Failure(
        Function<CallTrace, FaradayException> exception, Again again, Verdict verdict, @Nullable Duration retryAfter)
        implements Outcome {

    /** Whether another attempt is worth while. */
    public enum Again {
        NEVER,
        /** Once in a lookup. */
        ONCE,
        BACK_OFF,
        /** As the service asks for less. */
        THROTTLED
    }

    /** What the circuit breaker counts. */
    public enum Verdict {
        /** The service works. */
        SUCCESS,
        /** It does not. */
        FAILURE,
        /** Nothing is known about it. */
        NONE
    }

    /** A failure that ends the lookup and tells nothing about the service. */
    public static Failure ending(Function<CallTrace, FaradayException> exception) {
        return of(Again.NEVER, Verdict.NONE, exception);
    }

    public static Failure of(Again again, Verdict verdict, Function<CallTrace, FaradayException> exception) {
        return new Failure(exception, again, verdict, null);
    }

    public FaradayException toException(CallTrace trace) {
        return exception.apply(trace);
    }
}
