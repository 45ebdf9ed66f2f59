/**
 * The half that every transport shares: configuration, opening a lookup by name, JSON, and what is tried again.
 *
 * <p>Start at {@link io.github.faraday4j.transport.DatasetLookups} to open a lookup, at {@link
 * io.github.faraday4j.transport.FaradayConfig} for what can be set, and at {@link
 * io.github.faraday4j.transport.DatasetJson} for the codec alone. Who writes a transport starts at {@link
 * io.github.faraday4j.transport.spi}.
 *
 * <pre>{@code
 * try (DatasetLookupAdapter lookup = DatasetLookups.open(FaradayConfig.fromEnvironment())) {
 *     List<Dataset> datasets = lookup.datasetsOf(scope);
 * }
 * }</pre>
 *
 * <p>A {@link io.github.faraday4j.transport.LookupListener} hears of lookups, attempts and retries, for metrics.
 *
 * <p>One lookup goes through these, outermost first: deadline, retry, circuit breaker, permit, attempt. The order is
 * fixed in {@code HttpDatasetLookup}.
 */
@NullMarked
package io.github.faraday4j.transport;

import org.jspecify.annotations.NullMarked;
