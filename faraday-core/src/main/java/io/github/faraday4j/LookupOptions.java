package io.github.faraday4j;

import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What one call wants differently from its lookup's configuration. Immutable. */
public final class LookupOptions {

    private static final LookupOptions DEFAULTS = new LookupOptions(null);

    private final @Nullable Duration timeout;

    private LookupOptions(@Nullable Duration timeout) {
        this.timeout = timeout;
    }

    /** Returns options that change nothing. */
    public static LookupOptions ofDefaults() {
        return DEFAULTS;
    }

    /**
     * Returns options with a time limit over the whole call: attempts, back-off and body.
     *
     * @throws IllegalArgumentException if the timeout is not positive
     */
    public static LookupOptions timeout(Duration timeout) {
        return builder().timeout(timeout).build();
    }

    /** Returns a builder that starts from the defaults. */
    public static Builder builder() {
        return new Builder();
    }

    /** The time limit over the whole call; empty means the lookup's own. */
    public Optional<Duration> timeout() {
        return Optional.ofNullable(timeout);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof LookupOptions that && Objects.equals(timeout, that.timeout);
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(timeout);
    }

    @Override
    public String toString() {
        return "LookupOptions{timeout=" + (timeout == null ? "default" : timeout) + '}';
    }

    /** Collects options. Not safe for use by several threads. */
    public static final class Builder {

        private @Nullable Duration timeout;

        private Builder() {}

        /**
         * Sets the time limit over the whole call.
         *
         * @throws IllegalArgumentException if the timeout is not positive
         */
        public Builder timeout(Duration timeout) {
            if (timeout.isNegative() || timeout.isZero()) {
                throw new IllegalArgumentException("timeout must be positive but was " + timeout);
            }
            this.timeout = timeout;
            return this;
        }

        /** Returns the options. */
        public LookupOptions build() {
            return new LookupOptions(timeout);
        }
    }
}
