/**
 * Dataset lookups over OpenFeign, on OkHttp.
 *
 * <p>Start at {@link io.github.faraday4j.transport.feign.FeignDatasetLookup}, or name the transport {@code feign} in
 * the
 * configuration and open it by {@link io.github.faraday4j.transport.DatasetLookups}.
 *
 * <p>One exchange goes through {@code FeignTransport}, the declarative {@code FaradayApi}, and an {@code
 * ExchangeClient}:
 * {@code OkHttpExchanges}, or {@code ForeignExchanges} for a Feign client that somebody else made.
 */
@NullMarked
package io.github.faraday4j.transport.feign;

import org.jspecify.annotations.NullMarked;
