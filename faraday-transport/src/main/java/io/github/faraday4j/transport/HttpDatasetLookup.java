package io.github.faraday4j.transport;

import io.github.faraday4j.ClientClosedException;
import io.github.faraday4j.FaradayException;
import io.github.faraday4j.LookupInterruptedException;
import io.github.faraday4j.LookupOptions;
import io.github.faraday4j.ScopeId;
import io.github.faraday4j.dataset.Dataset;
import io.github.faraday4j.transport.spi.HttpTransport;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ThreadLocalRandom;

/** The lookup over a transport: the policies around the attempt, and the one place where an exception is made. */
final class HttpDatasetLookup implements DatasetLookupAdapter {

    private final FaradayConfig config;
    private final HttpTransport transport;
    private final LookupReporter reporter;
    private final Ticker ticker;
    private final CountDownLatch closed;
    private final Attempt attempt;

    private HttpDatasetLookup(
            FaradayConfig config,
            HttpTransport transport,
            LookupReporter reporter,
            Ticker ticker,
            CountDownLatch closed,
            Attempt attempt) {
        this.config = config;
        this.transport = transport;
        this.reporter = reporter;
        this.ticker = ticker;
        this.closed = closed;
        this.attempt = attempt;
    }

    static HttpDatasetLookup over(FaradayConfig config, String transportName, HttpTransport transport) {
        CountDownLatch closed = new CountDownLatch(1);
        return over(config, transportName, transport, closed, new SystemTicker(closed));
    }

    /** The order of the policies. It is no setting: each line needs the one above it. */
    static HttpDatasetLookup over(
            FaradayConfig config, String transportName, HttpTransport transport, CountDownLatch closed, Ticker ticker) {
        LookupReporter reporter = new LookupReporter(
                config.name(), transportName, config.listener().orElse(null));
        RetryBudget budget = new RetryBudget(config.retry().budget());
        BackOff backOff = new BackOff(
                config.retry(), budget, () -> ThreadLocalRandom.current().nextDouble());

        Attempt attempt = new HttpAttempt(config, transportName, transport); // a torn answer is a failed attempt
        attempt =
                new LimitedAttempt(attempt, config.maxConcurrentLookups()); // who sleeps before a retry holds no permit
        attempt = CircuitBreakingAttempt.around(
                attempt, config.name(), config.circuitBreaker(), ticker); // sees each attempt
        attempt = new RetryingAttempt(attempt, config, backOff, budget, ticker, reporter); // an open breaker ends it
        return new HttpDatasetLookup(config, transport, reporter, ticker, closed, attempt);
    }

    @Override
    public List<Dataset> datasetsOf(ScopeId scope) {
        return datasetsOf(scope, LookupOptions.ofDefaults());
    }

    @Override
    public List<Dataset> datasetsOf(ScopeId scope, LookupOptions options) {
        Objects.requireNonNull(scope, "scope");
        Lookup lookup = new Lookup(scope, options.timeout().orElse(config.totalTimeout()), ticker);
        reporter.started(lookup);
        Outcome outcome;
        try {
            outcome = isClosed() ? closed(lookup) : attempt.make(lookup);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw finished(lookup, new LookupInterruptedException(lookup.trace()));
        }
        if (outcome instanceof Outcome.Answered answered) {
            reporter.finished(lookup, null);
            return answered.datasets();
        }
        throw finished(lookup, exception(lookup, (Outcome.Failed) outcome));
    }

    private FaradayException exception(Lookup lookup, Outcome.Failed failed) {
        if (isClosed()) {
            return new ClientClosedException(lookup.trace());
        }
        return Thread.currentThread().isInterrupted()
                ? new LookupInterruptedException(lookup.trace())
                : failed.failure().toException(lookup.trace());
    }

    private FaradayException finished(Lookup lookup, FaradayException failure) {
        reporter.finished(lookup, failure);
        return failure;
    }

    private static Outcome closed(Lookup lookup) {
        return new Outcome.Failed(
                lookup, Failure.of(Failure.Again.NEVER, Failure.Verdict.NONE, ClientClosedException::new));
    }

    private boolean isClosed() {
        return closed.getCount() == 0;
    }

    @Override
    public void close() {
        closed.countDown();
        transport.close();
    }

    /** The chain, outermost first. */
    @Override
    public String toString() {
        return "HttpDatasetLookup{" + attempt + '}';
    }
}
