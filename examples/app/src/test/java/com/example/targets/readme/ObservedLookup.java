package com.example.targets.readme;

import com.example.targets.readme.Exchanges.Exchange;
import io.github.faraday4j.CircuitOpenException;
import io.github.faraday4j.FaradayException;
import io.github.faraday4j.LookupOptions;
import io.github.faraday4j.ScopeId;
import io.github.faraday4j.transport.ApiKey;
import io.github.faraday4j.transport.CircuitBreakerPolicy;
import io.github.faraday4j.transport.DatasetLookupAdapter;
import io.github.faraday4j.transport.DatasetLookups;
import io.github.faraday4j.transport.FaradayConfig;
import io.github.faraday4j.transport.LookupListener;
import io.github.faraday4j.transport.LookupRetryScheduled;
import io.github.faraday4j.transport.RetryPolicy;
import io.github.faraday4j.transport.spi.TransportFault;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** A lookup whose every exchange is scripted, and what can be seen of its policies from outside. */
final class ObservedLookup {

    private static final ScopeId SCOPE = ScopeId.of("7a9cd7a7-1e4a-4d3b-8c0a-3f5d2f0c9a11");

    /** Short, and yet chance does not draw zero of it and of its doubles. */
    private static final Duration THROTTLED = Duration.ofMillis(20);

    /** What a lookup can meet. */
    interface Situation {
        void happensTo(ObservedLookup lookup);
    }

    private final DatasetLookupAdapter lookup;
    private final List<Duration> waits = new ArrayList<>();
    private Exchange next = Exchanges.datasets();
    private boolean keyIsThere = true;

    private ObservedLookup(RetryPolicy retry, CircuitBreakerPolicy breaker) {
        FaradayConfig config = FaradayConfig.builder()
                .apiKeySupplier(this::key)
                .maxConcurrentLookups(1)
                .retry(retry)
                .circuitBreaker(breaker)
                .listener(new LookupListener() {
                    @Override
                    public void retryScheduled(LookupRetryScheduled event) {
                        waits.add(event.delay());
                    }
                })
                .build();
        lookup = DatasetLookups.over(config, Exchanges.transport(call -> next.perform(call)));
    }

    private ApiKey key() {
        if (!keyIsThere) {
            throw new IllegalStateException("of a test");
        }
        return ApiKey.of("test_any_key");
    }

    static Situation meets(Exchange exchange) {
        return lookup -> lookup.lookUp(exchange);
    }

    static Situation hasNoKey() {
        return lookup -> {
            lookup.keyIsThere = false;
            lookup.lookUp(Exchanges.datasets());
            lookup.keyIsThere = true;
        };
    }

    /** The one permit is that of the lookup around it, which ends in a way that nothing counts. */
    static Situation getsNoPermit() {
        return lookup -> lookup.lookUp(call -> {
            lookup.outcome(LookupOptions.timeout(Duration.ofMillis(20)));
            throw new TransportFault(TransportFault.Kind.CLOSED, "");
        });
    }

    /** Says how often a lookup is tried again that meets the same each time. */
    static String triedAgain(Situation situation) {
        RetryPolicy patient = RetryPolicy.builder()
                .maxAttempts(5)
                .baseDelay(Duration.ZERO)
                .throttledBaseDelay(THROTTLED)
                .build();
        ObservedLookup lookup = new ObservedLookup(patient, CircuitBreakerPolicy.disabled());
        situation.happensTo(lookup);
        boolean waited = lookup.waits.stream().anyMatch(wait -> !wait.isZero());
        return switch (lookup.waits.size()) {
            case 0 -> "no";
            case 1 -> "once";
            case 4 -> waited ? "yes, with longer waits" : "yes";
            default -> lookup.waits.toString();
        };
    }

    /** Says what the breaker counts: one failure is enough to open it, or one beside one success. */
    static String counted(Situation situation) {
        if (opensAfter(1, situation)) {
            return "failure";
        }
        return opensAfter(2, situation, meets(Exchanges.refuses(503))) ? "success" : "nothing";
    }

    private static boolean opensAfter(int attempts, Situation... situations) {
        CircuitBreakerPolicy breaker = CircuitBreakerPolicy.builder()
                .windowSize(attempts)
                .minimumAttempts(attempts)
                .failureRateThreshold(50)
                .build();
        ObservedLookup lookup = new ObservedLookup(RetryPolicy.none(), breaker);
        for (Situation situation : situations) {
            situation.happensTo(lookup);
        }
        return lookup.lookUp(Exchanges.datasets()) instanceof CircuitOpenException;
    }

    /** Tells how many of these lookups are tried again, with so many tokens to pay with. */
    static int retries(int budget, List<Exchange> exchanges) {
        RetryPolicy twice = RetryPolicy.builder()
                .maxAttempts(2)
                .baseDelay(Duration.ZERO)
                .budget(budget)
                .build();
        ObservedLookup lookup = new ObservedLookup(twice, CircuitBreakerPolicy.disabled());
        exchanges.forEach(lookup::lookUp);
        return lookup.waits.size();
    }

    /** Null for datasets. */
    private Exception lookUp(Exchange exchange) {
        next = exchange;
        return outcome(LookupOptions.ofDefaults());
    }

    private Exception outcome(LookupOptions options) {
        try {
            lookup.datasetsOf(SCOPE, options);
            return null;
        } catch (FaradayException e) {
            return e;
        } finally {
            Thread.interrupted(); // a lookup that was interrupted has set it
        }
    }
}
