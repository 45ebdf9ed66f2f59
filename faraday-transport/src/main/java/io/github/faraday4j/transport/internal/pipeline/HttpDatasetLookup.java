package io.github.faraday4j.transport.internal.pipeline;

import io.github.faraday4j.ClientClosedException;
import io.github.faraday4j.FaradayException;
import io.github.faraday4j.LookupInterruptedException;
import io.github.faraday4j.LookupOptions;
import io.github.faraday4j.ScopeId;
import io.github.faraday4j.dataset.Dataset;
import io.github.faraday4j.transport.DatasetLookupAdapter;
import io.github.faraday4j.transport.FaradayConfig;
import io.github.faraday4j.transport.internal.reply.Failure;
import io.github.faraday4j.transport.internal.reply.Outcome;
import io.github.faraday4j.transport.spi.HttpTransport;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;

/** The lookup over a transport: the policies around the attempt, and the one place where an exception is made. */
public final class HttpDatasetLookup implements DatasetLookupAdapter {

    private final FaradayConfig config;
    private final HttpTransport transport;
    private final LookupObserver observer;
    private final Ticker ticker;
    private final ConcurrencyLimitedAttempt limited;
    private final Attempt attempt;

    private HttpDatasetLookup(
            FaradayConfig config,
            HttpTransport transport,
            LookupObserver observer,
            Ticker ticker,
            ConcurrencyLimitedAttempt limited,
            Attempt attempt) {
        this.config = config;
        this.transport = transport;
        this.observer = observer;
        this.ticker = ticker;
        this.limited = limited;
        this.attempt = attempt;
    }

    public static HttpDatasetLookup over(
            FaradayConfig config, HttpTransport transport, Authorizer authorizer, LookupObserver observer) {
        CountDownLatch closed = new CountDownLatch(1);
        return over(config, transport, authorizer, observer, closed, new SystemTicker(closed));
    }

    /** The order of the policies. It is no setting: each line needs the one above it. */
    static HttpDatasetLookup over(
            FaradayConfig config,
            HttpTransport transport,
            Authorizer authorizer,
            LookupObserver observer,
            CountDownLatch closed,
            Ticker ticker) {
        RetryBudget budget = new RetryBudget(config.retry().budget());

        Attempt exchange =
                new HttpAttempt(config, transport, authorizer, observer); // a torn answer is a failed attempt
        ConcurrencyLimitedAttempt limited = // who sleeps before a retry holds no permit
                new ConcurrencyLimitedAttempt(exchange, config.maxConcurrentLookups(), closed);
        Attempt guarded = CircuitBreakingAttempt.around(limited, config, ticker, observer); // sees each attempt
        Attempt attempt = new RetryingAttempt(guarded, config, budget, ticker, observer); // an open breaker ends it
        return new HttpDatasetLookup(config, transport, observer, ticker, limited, attempt);
    }

    @Override
    public List<Dataset> datasetsOf(ScopeId scope) {
        return datasetsOf(scope, LookupOptions.ofDefaults());
    }

    @Override
    public List<Dataset> datasetsOf(ScopeId scope, LookupOptions options) {
        Objects.requireNonNull(scope, "scope");
        LookupContext lookup = new LookupContext(scope, options.timeout().orElse(config.totalTimeout()), ticker);
        observer.started(lookup);
        Outcome outcome;
        try {
            outcome = attempt.execute(lookup);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw finished(lookup, new LookupInterruptedException(lookup.trace()));
        } catch (Error e) {
            observer.broken(lookup, e);
            throw e;
        }
        if (outcome instanceof Outcome.Answered answered) {
            observer.finished(lookup, null);
            return answered.datasets();
        }
        throw finished(lookup, exception(lookup, (Failure) outcome));
    }

    private FaradayException exception(LookupContext lookup, Failure failure) {
        if (limited.isClosed()) {
            return new ClientClosedException(lookup.trace());
        }
        return Thread.currentThread().isInterrupted()
                ? new LookupInterruptedException(lookup.trace())
                : failure.toException(lookup.trace());
    }

    private FaradayException finished(LookupContext lookup, FaradayException failure) {
        observer.finished(lookup, failure);
        return failure;
    }

    @Override
    public void close() {
        limited.close();
        transport.close();
    }

    /** The chain, outermost first. */
    @Override
    public String toString() {
        return "HttpDatasetLookup{" + attempt + '}';
    }
}
