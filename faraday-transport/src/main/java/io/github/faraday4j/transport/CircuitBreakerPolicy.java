package io.github.faraday4j.transport;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * When a client stops asking a service that keeps failing. Immutable.
 *
 * <p>Counted are attempts, not lookups. Broken exchanges, time-outs, 408, 5xx and unusable answers are failures; other
 * 4xx are successes, since the service works; 429 counts as neither. Open, the breaker refuses calls without a
 * connection; then it lets a few probes through, which decide.
 *
 * <p>The window holds as many attempts as must have been seen, or more. If only one of the two is set, the default of
 * the other follows it: {@code windowSize(10)} alone opens from the tenth attempt on, {@code minimumAttempts(80)} alone
 * looks at the last 80.
 */
public final class CircuitBreakerPolicy {

    private static final CircuitBreakerPolicy DEFAULTS = builder().build();

    private static final int DEFAULT_WINDOW_SIZE = 50;
    private static final int DEFAULT_MINIMUM_ATTEMPTS = 20;

    private final boolean enabled;

    /** Null if it was not set, so that it follows the minimum of attempts; and the other way round. */
    private final @Nullable Integer windowSize;

    private final @Nullable Integer minimumAttempts;
    private final int failureRateThreshold;
    private final Duration openDuration;
    private final int probes;

    private CircuitBreakerPolicy(Builder builder) {
        this.enabled = builder.enabled;
        this.windowSize = builder.windowSize;
        this.minimumAttempts = builder.minimumAttempts;
        this.failureRateThreshold = builder.failureRateThreshold;
        this.openDuration = builder.openDuration;
        this.probes = builder.probes;
    }

    /** Returns the defaults. Opens for 10 s when half of the last 50 attempts failed, of at least 20; then 3 probes. */
    public static CircuitBreakerPolicy ofDefaults() {
        return DEFAULTS;
    }

    /** Returns a policy without a breaker. */
    public static CircuitBreakerPolicy disabled() {
        return builder().enabled(false).build();
    }

    /** Returns a builder that starts from the defaults. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns a builder that starts from this. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.enabled = enabled;
        builder.windowSize = windowSize;
        builder.minimumAttempts = minimumAttempts;
        builder.failureRateThreshold = failureRateThreshold;
        builder.openDuration = openDuration;
        builder.probes = probes;
        return builder;
    }

    /** Whether there is a breaker at all. */
    public boolean enabled() {
        return enabled;
    }

    /** How many of the last attempts are looked at; 50 by default, or more if the minimum of attempts is. */
    public int windowSize() {
        if (windowSize != null) {
            return windowSize;
        }
        return minimumAttempts == null ? DEFAULT_WINDOW_SIZE : Math.max(DEFAULT_WINDOW_SIZE, minimumAttempts);
    }

    /** How many attempts must have been seen before the breaker may open; 20 by default, or less if the window is. */
    public int minimumAttempts() {
        return minimumAttempts == null ? Math.min(DEFAULT_MINIMUM_ATTEMPTS, windowSize()) : minimumAttempts;
    }

    /** The share of failures, in percent, from which on the breaker opens. */
    public int failureRateThreshold() {
        return failureRateThreshold;
    }

    /** How long it stays open before it lets probes through. */
    public Duration openDuration() {
        return openDuration;
    }

    /** How many attempts it lets through then. */
    public int probes() {
        return probes;
    }

    @Override
    public String toString() {
        return "CircuitBreakerPolicy{enabled=" + enabled + ", windowSize=" + windowSize() + ", minimumAttempts="
                + minimumAttempts() + ", failureRateThreshold=" + failureRateThreshold + ", openDuration="
                + openDuration
                + ", probes=" + probes + '}';
    }

    /** Collects the settings. Not safe for use by several threads. */
    public static final class Builder {

        private boolean enabled = true;

        private @Nullable Integer windowSize;
        private @Nullable Integer minimumAttempts;

        private int failureRateThreshold = 50;
        private Duration openDuration = Duration.ofSeconds(10);
        private int probes = 3;

        private Builder() {}

        /**
         * Sets whether there is a breaker at all.
         */
        public Builder enabled(boolean enabled) {
            this.enabled = enabled;
            return this;
        }

        /**
         * Sets how many of the last attempts are looked at; at least the minimum of attempts, if that is set too.
         *
         * @throws IllegalArgumentException if it is not from 1 to 10000
         */
        public Builder windowSize(int windowSize) {
            this.windowSize = Range.check("windowSize", windowSize, 1, 10000);
            return this;
        }

        /**
         * Sets how many attempts must have been seen before the breaker may open; at most the window, if that is set
         * too.
         *
         * @throws IllegalArgumentException if it is not from 1 to 10000
         */
        public Builder minimumAttempts(int minimumAttempts) {
            this.minimumAttempts = Range.check("minimumAttempts", minimumAttempts, 1, 10000);
            return this;
        }

        /**
         * Sets the share of failures, in percent, from which on the breaker opens.
         *
         * @throws IllegalArgumentException if it is not from 1 to 100
         */
        public Builder failureRateThreshold(int failureRateThreshold) {
            this.failureRateThreshold = Range.check("failureRateThreshold", failureRateThreshold, 1, 100);
            return this;
        }

        /**
         * Sets how long it stays open before it lets probes through.
         *
         * @throws IllegalArgumentException if it is not from 1 ms to 10 minutes
         */
        public Builder openDuration(Duration openDuration) {
            this.openDuration = Range.check("openDuration", openDuration, Duration.ofMillis(1), Duration.ofMinutes(10));
            return this;
        }

        /**
         * Sets how many attempts it lets through then.
         *
         * @throws IllegalArgumentException if it is not from 1 to 100
         */
        public Builder probes(int probes) {
            this.probes = Range.check("probes", probes, 1, 100);
            return this;
        }

        /**
         * Returns the settings.
         *
         * @throws IllegalArgumentException if more attempts must have been seen than the window holds
         */
        public CircuitBreakerPolicy build() {
            CircuitBreakerPolicy policy = new CircuitBreakerPolicy(this);
            if (policy.minimumAttempts() > policy.windowSize()) {
                throw new IllegalArgumentException("minimumAttempts must be at most windowSize (" + policy.windowSize()
                        + ") but was " + policy.minimumAttempts()
                        + ": change one of them, or leave one out, and it follows the other");
            }
            return policy;
        }
    }
}
