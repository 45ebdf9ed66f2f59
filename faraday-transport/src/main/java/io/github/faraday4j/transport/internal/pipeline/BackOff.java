package io.github.faraday4j.transport.internal.pipeline;

import io.github.faraday4j.transport.RetryPolicy;
import io.github.faraday4j.transport.internal.reply.Failure;
import io.github.faraday4j.transport.internal.reply.Failure.RetryAdvice;
import java.time.Duration;
import java.util.OptionalLong;
import java.util.function.DoubleSupplier;

/**
 * Decides, in one place and once for each failed attempt, whether another one follows and after how long: what failed,
 * what the service asked for, what the deadline leaves, and what the budget can pay.
 */
final class BackOff {

    private static final double RETRY_AFTER_SPREAD = 0.1;
    private static final long WORTHWHILE_NANOS = Duration.ofMillis(50).toNanos();
    private static final int MAX_DOUBLINGS = 20;

    private final RetryPolicy policy;
    private final RetryBudget budget;
    private final DoubleSupplier random;

    /** @param random from 0 up to, but without, 1 */
    BackOff(RetryPolicy policy, RetryBudget budget, DoubleSupplier random) {
        this.policy = policy;
        this.budget = budget;
        this.random = random;
    }

    /**
     * The milliseconds until the next attempt; empty if there is none.
     *
     * @param failedAttempts how many have failed, from 1
     */
    OptionalLong delayMillis(int failedAttempts, Failure failure, LookupContext lookup) {
        boolean worthwhile =
                switch (failure.retry()) {
                    case NEVER -> false;
                    case ONCE -> lookup.useOnce();
                    case BACK_OFF, THROTTLED -> true;
                };
        if (!worthwhile) {
            return OptionalLong.empty();
        }
        Duration asked = failure.retryAfter();
        if (asked != null && asked.compareTo(policy.maxRetryAfter()) > 0) {
            return OptionalLong.empty();
        }
        long own = ownDelay(failedAttempts, failure.retry());
        long delay = asked == null ? own : Math.max(own, askedDelay(asked));
        boolean fits = Duration.ofMillis(delay).toNanos() + WORTHWHILE_NANOS < lookup.remainingNanos();
        if (!fits) {
            return OptionalLong.empty();
        }
        if (!budget.tryPay()) {
            lookup.suppressRetries();
            return OptionalLong.empty();
        }
        return OptionalLong.of(delay);
    }

    /** Full jitter: anything up to a bound that doubles. */
    private long ownDelay(int failedAttempts, RetryAdvice retry) {
        Duration base = retry == RetryAdvice.THROTTLED ? policy.throttledBaseDelay() : policy.baseDelay();
        long doubled = base.toMillis() << Math.min(failedAttempts - 1, MAX_DOUBLINGS);
        return (long)
                (random.getAsDouble() * Math.min(doubled, policy.maxDelay().toMillis()));
    }

    /** A little later than asked, so that not all clients return in the same second. */
    private long askedDelay(Duration asked) {
        return (long) (asked.toMillis() * (1 + RETRY_AFTER_SPREAD * random.getAsDouble()));
    }
}
