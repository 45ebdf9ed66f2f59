package com.example.targets.metrics;

import io.github.faraday4j.ApiErrorException;
import io.github.faraday4j.BadResponseException;
import io.github.faraday4j.FaradayException;
import io.github.faraday4j.transport.LookupAttempted;
import io.github.faraday4j.transport.LookupFinished;
import io.github.faraday4j.transport.LookupListener;
import io.github.faraday4j.transport.LookupRetryScheduled;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import java.util.Objects;
import java.util.Optional;

// snippet:lookup-metrics
/**
 * Times lookups and attempts, and counts retries. Safe for use by several threads.
 *
 * <p>The values of each tag are few and known: at most 18 meters for a transport, however many lookups. What has no
 * bound is no tag: the scope, the URI, the error id, the message.
 */
public final class LookupMetrics implements LookupListener {

    private final MeterRegistry registry;

    /** Makes a listener to give to the configuration. */
    public LookupMetrics(MeterRegistry registry) {
        this.registry = Objects.requireNonNull(registry, "registry");
    }

    @Override
    public void attempted(LookupAttempted event) {
        registry.timer("faraday.attempts", tags(event.transport(), event.failure()))
                .record(event.elapsed());
    }

    @Override
    public void retryScheduled(LookupRetryScheduled event) {
        registry.counter("faraday.retries", "transport", event.transport()).increment();
    }

    @Override
    public void finished(LookupFinished event) {
        Tags tags = event.error().isPresent()
                ? tags(event.transport(), "error", "none")
                : tags(event.transport(), event.failure());
        registry.timer("faraday.lookups", tags.and("retried", event.attempts() > 1 ? "yes" : "no"))
                .record(event.elapsed());
    }

    private static Tags tags(String transport, Optional<FaradayException> failure) {
        if (failure.isEmpty()) {
            return tags(transport, "success", "2xx");
        }
        if (failure.get() instanceof ApiErrorException refused) {
            return tags(transport, "api_error", refused.status() < 500 ? "4xx" : "5xx");
        }
        return tags(transport, failure.get() instanceof BadResponseException ? "bad_response" : "unavailable", "none");
    }

    private static Tags tags(String transport, String outcome, String status) {
        return Tags.of("transport", transport, "outcome", outcome, "status", status);
    }
}
// end
