package io.github.faraday4j;

import java.io.Serializable;
import java.time.Duration;
import java.util.Objects;

/**
 * How a call went, for whoever has to explain a failure.
 *
 * @param attempts how many times the service was asked; 0 if the call ended before it could be
 * @param elapsed the time from the start of the call to its end
 */
public record CallTrace(int attempts, Duration elapsed) implements Serializable {

    /** Of a failure that no call stands behind: one made for a test, or by the codec alone. */
    public static final CallTrace NONE = new CallTrace(0, Duration.ZERO);

    /**
     * Checks its values.
     *
     * @throws IllegalArgumentException if one of them is negative
     */
    public CallTrace {
        Objects.requireNonNull(elapsed, "elapsed");
        if (attempts < 0 || elapsed.isNegative()) {
            throw new IllegalArgumentException(
                    "attempts and elapsed must not be negative but were " + attempts + " and " + elapsed);
        }
    }

    /** The words at the end of a message; none for {@link #NONE}. */
    String suffix() {
        if (equals(NONE)) {
            return "";
        }
        return " (" + attempts + (attempts == 1 ? " attempt" : " attempts") + " in " + millis(elapsed) + ")";
    }

    /** A duration in words; one that is beyond counting in milliseconds as it is. */
    static String millis(Duration duration) {
        try {
            return duration.toMillis() + " ms";
        } catch (ArithmeticException e) {
            return duration.toString();
        }
    }
}
