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
    private final FaradayConfig config;
    private final RetryBudget budget;
    private final Ticker ticker;
    private final LookupReporter reporter;

    RetryingAttempt(
            Attempt delegate, FaradayConfig config, RetryBudget budget, Ticker ticker, LookupReporter reporter) {
        this.delegate = delegate;
        this.config = config;
        this.budget = budget;
        this.ticker = ticker;
        this.reporter = reporter;
    }

    @Override
    public Outcome make(Lookup lookup) throws InterruptedException {
        Outcome first = attempt(lookup);
        if (first instanceof Outcome.Answered) {
            budget.refill();
            return first;
        }
        return retry(first, lookup);
    }

    private Outcome attempt(Lookup lookup) throws InterruptedException {
        long startNanos = lookup.nanoTime();
        int attemptsBefore = lookup.attempts();
        Outcome outcome = delegate.make(lookup);
        if (lookup.attempts() > attemptsBefore) {
            reporter.attempted(lookup, outcome, Duration.ofNanos(lookup.nanoTime() - startNanos));
        }
        return outcome;
    }

    private Outcome retry(Outcome failed, Lookup lookup) throws InterruptedException {
        Retry.AsyncContext<Outcome> context = counter().asyncContext();
        Outcome outcome = failed;
        long delayMillis = context.onResult(outcome);
        while (delayMillis >= 0) {
            reporter.retryScheduled(lookup, Duration.ofMillis(delayMillis));
            if (ticker.awaitClose(Duration.ofMillis(delayMillis))) {
                return new Outcome.Failed(lookup, Failure.of(Again.NEVER, Verdict.NONE, ClientClosedException::new));
            }
            outcome = attempt(lookup);
            delayMillis = context.onResult(outcome);
        }
        return outcome;
    }

    /** One for each lookup whose first attempt fails; the others, nearly all, need none. */
    private Retry counter() {
        BackOff backOff = new BackOff(config.retry(), budget, ticker::random);
        RetryConfig retryConfig = RetryConfig.<Outcome>custom()
                .maxAttempts(config.retry().maxAttempts())
                .retryOnResult(outcome -> outcome instanceof Outcome.Failed)
                .intervalBiFunction(
                        (failedAttempts, either) -> backOff.delayMillis(failedAttempts, (Outcome.Failed) either.get())
                                .orElse(-1))
                .build();
        return Retry.of(config.name(), retryConfig);
    }

    @Override
    public String toString() {
        return "RetryingAttempt{budget=" + budget.tokens() + ", " + delegate + '}';
    }
}
