package io.github.faraday4j.reliability.soak;

import io.github.faraday4j.FaradayException;
import io.github.faraday4j.transport.CircuitBreakerPolicy;
import io.github.faraday4j.transport.DatasetLookupAdapter;
import io.github.faraday4j.transport.DatasetLookups;
import io.github.faraday4j.transport.FaradayConfig;
import io.github.faraday4j.transport.ResponseLimits;
import io.github.faraday4j.transport.RetryPolicy;
import io.github.faraday4j.transport.spi.HttpTransport;
import java.net.URI;
import java.time.Duration;
import java.util.SplittableRandom;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The lookup under test, with policies that are hard pressed, and what it shows of their state. */
final class SoakClient implements AutoCloseable {

    /** Fewer than threads, so that some always wait for one. */
    static final int PERMITS = 48;

    private static final int RETRY_COST = 10;
    private static final int BUDGET = 1000;
    private static final Pattern STATE = Pattern.compile(
            ".*budget=(\\d+), CircuitBreakingAttempt\\{(\\w+), ConcurrencyLimitedAttempt\\{free=(\\d+),.*");

    private final SoakStatistics ledger = new SoakStatistics();
    private final int permits;
    private final DatasetLookupAdapter lookup;
    private long tokensAtStart;
    private long retriesAtStart;
    private long refillsAtStart;

    private SoakClient(URI baseUri, int permits, Function<FaradayConfig, HttpTransport> transports) {
        this.permits = permits;
        FaradayConfig config = FaradayConfig.builder()
                .baseUri(baseUri)
                .apiKeySupplier(ledger::nextKey)
                .listener(ledger)
                .totalTimeout(Duration.ofSeconds(60))
                .attemptTimeout(Duration.ofSeconds(60))
                .connectTimeout(Duration.ofSeconds(20))
                .maxConcurrentLookups(permits)
                .retry(RetryPolicy.builder()
                        .maxAttempts(SoakCall.MAX_ATTEMPTS)
                        .baseDelay(Duration.ofMillis(2))
                        .throttledBaseDelay(Duration.ofMillis(4))
                        .budget(BUDGET)
                        .build())
                .circuitBreaker(CircuitBreakerPolicy.builder()
                        .failureRateThreshold(45)
                        .openDuration(Duration.ofMillis(1))
                        .build())
                .limits(ResponseLimits.builder()
                        .maxBodyBytes(64 * 1024)
                        .maxHeaderBytes(8 * 1024)
                        .build())
                .build();
        this.lookup = DatasetLookups.over(config, new RecordingTransport(transports.apply(config), ledger));
    }

    static SoakClient open(URI baseUri, int permits, Function<FaradayConfig, HttpTransport> transports) {
        return new SoakClient(baseUri, permits, transports);
    }

    DatasetLookupAdapter lookup() {
        return lookup;
    }

    SoakStatistics ledger() {
        return ledger;
    }

    /** Makes a lookup and says how it ended. */
    String make(SoakCall call) {
        ledger.begin(call);
        String outcome;
        try {
            outcome = call.answered(lookup.datasetsOf(call.scope(), call.options()));
        } catch (FaradayException e) {
            outcome = call.failed(e);
        } catch (RuntimeException | Error e) {
            outcome = e.getClass().getName();
            ledger.complain("not a failure of a lookup: " + e);
        }
        ledger.ended(call, outcome);
        return outcome;
    }

    /**
     * Spends the budget, by lookups that the breaker does not count. From then on it has so little that it is never
     * full again, and so loses no token for which there is no room: what is paid in and out is what is left.
     */
    void spendBudget(SplittableRandom random) {
        while (tokens(state()) >= RETRY_COST) {
            make(SoakCall.always(SoakReply.THROTTLED, random));
        }
        openBooks();
    }

    /** Says that what is paid in and out from now on is to be what is left in the end. */
    void openBooks() {
        tokensAtStart = tokens(state());
        retriesAtStart = ledger.retries();
        refillsAtStart = ledger.refills();
    }

    /** Looks up until the breaker is closed, unless it does not close. */
    void closeBreaker(SplittableRandom random) {
        for (int i = 0; i < 1000; i++) {
            make(SoakCall.always(SoakReply.ANSWER, random));
            if (isClosed(state())) {
                return;
            }
            UninterruptibleSleep.millis(1);
        }
    }

    ClientFigures figures() {
        Matcher state = state();
        long retries = ledger.retries() - retriesAtStart;
        long refills = ledger.refills() - refillsAtStart;
        return new ClientFigures(
                ledger.started(),
                ledger.finished(),
                permits,
                Integer.parseInt(state.group(3)),
                tokens(state),
                tokensAtStart - RETRY_COST * retries + refills,
                retries,
                refills,
                isClosed(state));
    }

    private static long tokens(Matcher state) {
        return Long.parseLong(state.group(1));
    }

    private static boolean isClosed(Matcher state) {
        return state.group(2).equals("CLOSED");
    }

    private Matcher state() {
        Matcher state = STATE.matcher(lookup.toString());
        if (!state.matches()) {
            throw new AssertionError("a lookup shows its state differently: " + lookup);
        }
        return state;
    }

    @Override
    public void close() {
        lookup.close();
    }
}
