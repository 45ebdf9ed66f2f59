package io.github.faraday4j.transport.internal.pipeline;

import io.github.faraday4j.ClientClosedException;
import io.github.faraday4j.DeadlineExceededException;
import io.github.faraday4j.DeadlineExceededException.Phase;
import io.github.faraday4j.transport.FaradayConfig;
import io.github.faraday4j.transport.internal.reply.Failure;
import io.github.faraday4j.transport.internal.reply.Outcome;
import io.github.resilience4j.retry.Retry;
import io.github.resilience4j.retry.RetryConfig;
import java.time.Duration;

/**
 * Makes attempts until one succeeds or another is not worth while. Resilience4j counts them; waiting is ours, since its
 * own sleeper is one for the whole JVM and hears neither of deadlines nor of {@code close()}.
 */
final class RetryingAttempt implements Attempt {

    private final Attempt delegate;
    private final FaradayConfig config;
    private final RetryBudget budget;
    private final Ticker ticker;
    private final LookupObserver observer;

    RetryingAttempt(
            Attempt delegate, FaradayConfig config, RetryBudget budget, Ticker ticker, LookupObserver observer) {
        this.delegate = delegate;
        this.config = config;
        this.budget = budget;
        this.ticker = ticker;
        this.observer = observer;
    }

    @Override
    public Outcome execute(LookupContext lookup) throws InterruptedException {
        Outcome first = attempt(lookup);
        if (first instanceof Outcome.Answered) {
            budget.refill();
            return first;
        }
        return retry(first, lookup);
    }

    private Outcome attempt(LookupContext lookup) throws InterruptedException {
        long startNanos = lookup.nanoTime();
        int attemptsBefore = lookup.attempts();
        Outcome outcome = delegate.execute(lookup);
        if (lookup.attempts() > attemptsBefore) {
            observer.attempted(lookup, outcome, Duration.ofNanos(lookup.nanoTime() - startNanos));
        }
        return outcome;
    }

    private Outcome retry(Outcome failed, LookupContext lookup) throws InterruptedException {
        Retry.AsyncContext<Outcome> context = counter(lookup).asyncContext();
        Outcome outcome = failed;
        long delayMillis = context.onResult(outcome);
        while (delayMillis >= 0) {
            observer.retryScheduled(lookup, Duration.ofMillis(delayMillis));
            if (ticker.awaitClose(Duration.ofMillis(delayMillis))) {
                return Failure.ending(ClientClosedException::new);
            }
            if (lookup.isOver()) { // the machine slept longer than the lookup meant to
                return Failure.ending(trace -> new DeadlineExceededException(Phase.BACKOFF, trace));
            }
            outcome = attempt(lookup);
            delayMillis = context.onResult(outcome);
        }
        return outcome;
    }

    /** One for each lookup whose first attempt fails; the others, nearly all, need none. */
    private Retry counter(LookupContext lookup) {
        BackOff backOff = new BackOff(config.retry(), budget, ticker::random);
        RetryConfig retryConfig = RetryConfig.<Outcome>custom()
                .maxAttempts(config.retry().maxAttempts())
                .retryOnResult(outcome -> outcome instanceof Failure)
                .intervalBiFunction(
                        (failedAttempts, either) -> backOff.delayMillis(failedAttempts, (Failure) either.get(), lookup)
                                .orElse(-1))
                .build();
        return Retry.of(config.name(), retryConfig);
    }

    @Override
    public String toString() {
        return "RetryingAttempt{budget=" + budget.tokens() + ", " + delegate + '}';
    }
}
