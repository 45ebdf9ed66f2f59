package io.github.faraday4j.transport;

import java.time.Duration;

/**
 * How often, and how patiently, a lookup is tried again. Immutable.
 *
 * <p>The waits are drawn at random from zero up to a bound that doubles with each attempt ("full jitter"), so that
 * clients
 * that failed together do not return together. A wait that the service asks for is kept if it is within {@link
 * #maxRetryAfter()} and the deadline; otherwise the call ends at once. A call never sleeps past its deadline.
 *
 * <p>Tried again are: broken connections, 408, 429 and 5xx, and, once, an answer that looks torn. TLS failures, other
 * statuses and answers that are whole but wrong are not.
 */
public final class RetryPolicy {

    private static final RetryPolicy DEFAULTS = builder().build();

    private final int maxAttempts;
    private final Duration baseDelay;
    private final Duration throttledBaseDelay;
    private final Duration maxDelay;
    private final Duration maxRetryAfter;
    private final int budget;

    private RetryPolicy(Builder builder) {
        this.maxAttempts = builder.maxAttempts;
        this.baseDelay = builder.baseDelay;
        this.throttledBaseDelay = builder.throttledBaseDelay;
        this.maxDelay = builder.maxDelay;
        this.maxRetryAfter = builder.maxRetryAfter;
        this.budget = builder.budget;
    }

    /**
     * Returns the defaults. Three attempts; waits up to 100 ms doubling to 2 s; up to 10 s if the service asks; a
     * budget of 100.
     */
    public static RetryPolicy ofDefaults() {
        return DEFAULTS;
    }

    /** Returns a policy of one attempt. */
    public static RetryPolicy none() {
        return builder().maxAttempts(1).build();
    }

    /** Returns a builder that starts from the defaults. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns a builder that starts from this. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.maxAttempts = maxAttempts;
        builder.baseDelay = baseDelay;
        builder.throttledBaseDelay = throttledBaseDelay;
        builder.maxDelay = maxDelay;
        builder.maxRetryAfter = maxRetryAfter;
        builder.budget = budget;
        return builder;
    }

    /** The most attempts of one lookup, the first included. */
    public int maxAttempts() {
        return maxAttempts;
    }

    /** The bound of the first wait. */
    public Duration baseDelay() {
        return baseDelay;
    }

    /** The bound of the first wait after a 429 that names no time. */
    public Duration throttledBaseDelay() {
        return throttledBaseDelay;
    }

    /** The bound that no wait of our own goes beyond. */
    public Duration maxDelay() {
        return maxDelay;
    }

    /** The longest wait that is kept when the service asks for one. */
    public Duration maxRetryAfter() {
        return maxRetryAfter;
    }

    /**
     * The tokens that all calls of a client share for retries: a retry costs ten, a lookup that succeeds at first try
     * gives one back, and without ten there is no retry.
     */
    public int budget() {
        return budget;
    }

    @Override
    public String toString() {
        return "RetryPolicy{maxAttempts=" + maxAttempts + ", baseDelay=" + baseDelay + ", throttledBaseDelay="
                + throttledBaseDelay + ", maxDelay=" + maxDelay + ", maxRetryAfter=" + maxRetryAfter + ", budget="
                + budget + '}';
    }

    /** Collects the settings. Not safe for use by several threads. */
    public static final class Builder {

        private int maxAttempts = 3;
        private Duration baseDelay = Duration.ofMillis(100);
        private Duration throttledBaseDelay = Duration.ofSeconds(1);
        private Duration maxDelay = Duration.ofSeconds(2);
        private Duration maxRetryAfter = Duration.ofSeconds(10);
        private int budget = 100;

        private Builder() {}

        /**
         * Sets the most attempts of one lookup, the first included.
         *
         * @throws IllegalArgumentException if it is not from 1 to 5
         */
        public Builder maxAttempts(int maxAttempts) {
            this.maxAttempts = Range.check("maxAttempts", maxAttempts, 1, 5);
            return this;
        }

        /**
         * Sets the bound of the first wait.
         *
         * @throws IllegalArgumentException if it is not from 0 to 60 s
         */
        public Builder baseDelay(Duration baseDelay) {
            this.baseDelay = Range.check("baseDelay", baseDelay, Duration.ZERO, Duration.ofSeconds(60));
            return this;
        }

        /**
         * Sets the bound of the first wait after a 429 that names no time.
         *
         * @throws IllegalArgumentException if it is not from 0 to 60 s
         */
        public Builder throttledBaseDelay(Duration throttledBaseDelay) {
            this.throttledBaseDelay =
                    Range.check("throttledBaseDelay", throttledBaseDelay, Duration.ZERO, Duration.ofSeconds(60));
            return this;
        }

        /**
         * Sets the bound that no wait of our own goes beyond.
         *
         * @throws IllegalArgumentException if it is not from 0 to 60 s
         */
        public Builder maxDelay(Duration maxDelay) {
            this.maxDelay = Range.check("maxDelay", maxDelay, Duration.ZERO, Duration.ofSeconds(60));
            return this;
        }

        /**
         * Sets the longest wait that is kept when the service asks for one.
         *
         * @throws IllegalArgumentException if it is not from 0 to 60 s
         */
        public Builder maxRetryAfter(Duration maxRetryAfter) {
            this.maxRetryAfter = Range.check("maxRetryAfter", maxRetryAfter, Duration.ZERO, Duration.ofSeconds(60));
            return this;
        }

        /**
         * Sets the tokens that all calls of a client share for retries: a retry costs ten, a lookup that succeeds at
         * first try gives one back, and without ten there is no retry.
         *
         * @throws IllegalArgumentException if it is not from 0 to 10000
         */
        public Builder budget(int budget) {
            this.budget = Range.check("budget", budget, 0, 10000);
            return this;
        }

        /** Returns the settings. */
        public RetryPolicy build() {
            return new RetryPolicy(this);
        }
    }
}
