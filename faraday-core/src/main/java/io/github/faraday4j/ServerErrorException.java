package io.github.faraday4j;

import java.io.Serial;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Thrown when the service failed: status 5xx, or 408. */
public final class ServerErrorException extends ApiErrorException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final @Nullable Duration retryAfter;

    /** Makes the exception of an error that the service reported; {@code retryAfter} is null if it named no time. */
    public ServerErrorException(ApiError error, @Nullable Duration retryAfter, CallTrace trace) {
        super(
                "Faraday failed to answer the question for datasets",
                "Try again later; quote the error id, if there is one, when you report it.",
                error,
                trace);
        this.retryAfter = retryAfter;
    }

    /** How long the service asked to wait before the next request; absent if it did not. */
    public Optional<Duration> retryAfter() {
        return Optional.ofNullable(retryAfter);
    }

    @Override
    public boolean isTransient() {
        return true;
    }
}
