/**
 * Lookups over OpenFeign, on OkHttp: the transport {@code feign}.
 *
 * <p>Start at {@link io.github.faraday4j.transport.feign.FeignDatasetLookup}, which also takes an {@code OkHttpClient}
 * or a Feign client of yours, or open it by name with {@link io.github.faraday4j.transport.DatasetLookups#open}. What
 * can be set is in {@link io.github.faraday4j.transport.FaradayConfig}.
 *
 * <p>One exchange goes through {@code FeignTransport}, the declarative {@code FaradayApi}, and an {@code
 * ExchangeClient}: {@code OkHttpExchanges}, or {@code ForeignExchanges} for a Feign client that somebody else made.
 */
@NullMarked
package io.github.faraday4j.transport.feign;

import org.jspecify.annotations.NullMarked;
