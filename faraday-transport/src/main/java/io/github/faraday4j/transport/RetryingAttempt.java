package io.github.faraday4j.transport;

import io.github.faraday4j.ClientClosedException;
import io.github.faraday4j.transport.Failure.Again;
import io.github.faraday4j.transport.Failure.Verdict;
import io.github.resilience4j.retry.Retry;
import io.github.resilience4j.retry.RetryConfig;
import java.time.Duration;

/**
 * Makes attempts until one succeeds or another is not worth while. Resilience4j counts them; waiting is ours, since its
 * own sleeper is one for the whole JVM and hears neither of deadlines nor of {@code close()}.
 */
final class RetryingAttempt implements Attempt {

    private final Attempt delegate;
    private final Retry retry;
    private final RetryBudget budget;
    private final Ticker ticker;
    private final LookupReporter reporter;

    RetryingAttempt(
            Attempt delegate,
            FaradayConfig config,
            BackOff backOff,
            RetryBudget budget,
            Ticker ticker,
            LookupReporter reporter) {
        this.delegate = delegate;
        this.budget = budget;
        this.ticker = ticker;
        this.reporter = reporter;
        RetryConfig retryConfig = RetryConfig.<Outcome>custom()
                .maxAttempts(config.retry().maxAttempts())
                .retryOnResult(outcome -> outcome instanceof Outcome.Failed)
                .intervalBiFunction(
                        (failedAttempts, either) -> backOff.delayMillis(failedAttempts, (Outcome.Failed) either.get())
                                .orElse(-1))
                .build();
        this.retry = Retry.of(config.name(), retryConfig);
    }

    @Override
    public Outcome make(Lookup lookup) throws InterruptedException {
        Retry.AsyncContext<Outcome> context = retry.asyncContext();
        while (true) {
            long startNanos = lookup.nanoTime();
            int attemptsBefore = lookup.attempts();
            Outcome outcome = delegate.make(lookup);
            if (lookup.attempts() > attemptsBefore) {
                reporter.attempted(lookup, outcome, Duration.ofNanos(lookup.nanoTime() - startNanos));
            }
            long delayMillis = context.onResult(outcome);
            if (delayMillis < 0) {
                context.onComplete();
                refillAfter(outcome, lookup);
                return outcome;
            }
            reporter.retryScheduled(lookup, Duration.ofMillis(delayMillis));
            if (ticker.awaitClose(Duration.ofMillis(delayMillis))) {
                return new Outcome.Failed(lookup, Failure.of(Again.NEVER, Verdict.NONE, ClientClosedException::new));
            }
        }
    }

    private void refillAfter(Outcome outcome, Lookup lookup) {
        if (outcome instanceof Outcome.Answered && lookup.attempts() == 1) {
            budget.refill();
        }
    }

    @Override
    public String toString() {
        return "RetryingAttempt{budget=" + budget.tokens() + ", " + delegate + '}';
    }
}
