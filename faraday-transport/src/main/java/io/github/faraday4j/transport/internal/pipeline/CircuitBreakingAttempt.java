package io.github.faraday4j.transport.internal.pipeline;

import io.github.faraday4j.CircuitOpenException;
import io.github.faraday4j.transport.CircuitBreakerPolicy;
import io.github.faraday4j.transport.CircuitState;
import io.github.faraday4j.transport.FaradayConfig;
import io.github.faraday4j.transport.internal.reply.Failure;
import io.github.faraday4j.transport.internal.reply.Failure.BreakerSignal;
import io.github.faraday4j.transport.internal.reply.Outcome;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig.SlidingWindowType;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Refuses attempts while the service keeps failing. Every permission is given back, even on an {@link Error}.
 *
 * <p>How long the breaker stays open is counted here: its own clock is that on the wall, which may jump, and only some
 * versions of Resilience4j take another.
 */
final class CircuitBreakingAttempt implements Attempt {

    /** To the breaker all attempts are equally quick: slowness is no failure, and a wait for a permit even less. */
    private static final long NO_TIME = 0;

    /** To the breaker it stays open until it is told otherwise. */
    private static final Duration FOR_EVER = Duration.ofDays(365 * 100);

    private final Attempt delegate;
    private final CircuitBreaker breaker;
    private final Duration openDuration;
    private final LookupObserver observer;
    private final ReentrantLock reporting = new ReentrantLock();
    private volatile CircuitBreaker.State reported = CircuitBreaker.State.CLOSED;
    private volatile long openedNanos;

    private CircuitBreakingAttempt(
            Attempt delegate, String name, CircuitBreakerPolicy policy, Ticker ticker, LookupObserver observer) {
        this.delegate = delegate;
        this.openDuration = policy.openDuration();
        this.observer = observer;
        CircuitBreakerConfig config = CircuitBreakerConfig.custom()
                .slidingWindowType(SlidingWindowType.COUNT_BASED)
                .slidingWindowSize(policy.windowSize())
                .minimumNumberOfCalls(policy.minimumAttempts())
                .failureRateThreshold(policy.failureRateThreshold())
                .waitIntervalFunctionInOpenState(attempts -> open(ticker))
                .permittedNumberOfCallsInHalfOpenState(policy.probes())
                .build();
        this.breaker = CircuitBreaker.of(name, config);
    }

    static Attempt around(Attempt delegate, FaradayConfig config, Ticker ticker, LookupObserver observer) {
        CircuitBreakerPolicy policy = config.circuitBreaker();
        return policy.enabled()
                ? new CircuitBreakingAttempt(delegate, config.name(), policy, ticker, observer)
                : delegate;
    }

    private long open(Ticker ticker) {
        openedNanos = ticker.nanoTime();
        return FOR_EVER.toMillis();
    }

    @Override
    public Outcome execute(LookupContext lookup) throws InterruptedException {
        if (!isPermitted(lookup)) {
            Duration retryAfter = retryAfter(lookup);
            return Failure.ending(trace -> new CircuitOpenException(retryAfter, trace));
        }
        boolean settled = false;
        try {
            Outcome outcome = delegate.execute(lookup);
            settled = settle(outcome);
            return outcome;
        } finally {
            if (!settled) {
                breaker.releasePermission();
            }
        }
    }

    @SuppressWarnings("CatchingUnchecked") // the breaker logs, and the application's logger may throw
    private boolean isPermitted(LookupContext lookup) {
        try {
            probeIfDue(lookup);
            return breaker.tryAcquirePermission();
        } catch (RuntimeException e) {
            return false;
        } finally {
            reportState();
        }
    }

    private void probeIfDue(LookupContext lookup) {
        if (isDue(lookup)) {
            synchronized (this) {
                if (isDue(lookup)) { // only once, or the probes would be given out again
                    breaker.transitionToHalfOpenState();
                }
            }
        }
    }

    private boolean isDue(LookupContext lookup) {
        return breaker.getState() == CircuitBreaker.State.OPEN && left(lookup).isZero();
    }

    /** Not as a listener of the breaker's: once it has one, it makes events of all attempts, each with a date. */
    private void reportState() {
        // Whoever reports goes on until all is told, so that nobody waits and the last state is told last.
        while (breaker.getState() != reported && !reporting.isHeldByCurrentThread() && reporting.tryLock()) {
            try {
                reportChange();
            } finally {
                reporting.unlock();
            }
        }
    }

    private void reportChange() {
        CircuitBreaker.State now = breaker.getState();
        if (now != reported) {
            reported = now;
            observer.circuitChanged(state(now), openDuration);
        }
    }

    private static CircuitState state(CircuitBreaker.State state) {
        return switch (state) {
            case OPEN, FORCED_OPEN -> CircuitState.OPEN;
            case HALF_OPEN -> CircuitState.HALF_OPEN;
            case CLOSED, DISABLED, METRICS_ONLY -> CircuitState.CLOSED;
        };
    }

    @SuppressWarnings("CatchingUnchecked") // as above: the outcome stays what it is
    private boolean settle(Outcome outcome) {
        try {
            return settle(outcome instanceof Failure failure ? failure.signal() : BreakerSignal.SUCCESS);
        } catch (RuntimeException e) {
            return false;
        } finally {
            reportState();
        }
    }

    private boolean settle(BreakerSignal signal) {
        switch (signal) {
            case SUCCESS -> breaker.onSuccess(NO_TIME, TimeUnit.NANOSECONDS);
            case FAILURE -> breaker.onError(NO_TIME, TimeUnit.NANOSECONDS, new FailedAttempt());
            case NONE -> {
                return false;
            }
        }
        return true;
    }

    private Duration retryAfter(LookupContext lookup) {
        return breaker.getState() == CircuitBreaker.State.OPEN ? left(lookup) : Duration.ZERO;
    }

    private Duration left(LookupContext lookup) {
        Duration left = openDuration.minusNanos(lookup.nanoTime() - openedNanos);
        return left.isNegative() ? Duration.ZERO : left;
    }

    @Override
    public String toString() {
        return "CircuitBreakingAttempt{" + breaker.getState() + ", " + delegate + '}';
    }

    /** The breaker wants an exception; what failed is in the outcome. */
    private static final class FailedAttempt extends Exception {

        private static final long serialVersionUID = 1L;

        private FailedAttempt() {
            super("an attempt failed", null, false, false);
        }
    }
}
