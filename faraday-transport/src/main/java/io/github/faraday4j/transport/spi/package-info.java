/**
 * What a transport implements: one HTTP exchange, and nothing of retries, credentials, compression or JSON.
 *
 * <p>Start at {@link io.github.faraday4j.transport.spi.HttpTransport}. A transport that is to be found by name also has
 * a public {@link io.github.faraday4j.transport.spi.HttpTransportProvider}, listed for {@link java.util.ServiceLoader}.
 *
 * <p>A transport gets an {@link io.github.faraday4j.transport.spi.HttpCall}, fills a {@link
 * io.github.faraday4j.transport.spi.BodySink}, and answers an {@link io.github.faraday4j.transport.spi.HttpReply} or
 * throws a {@link io.github.faraday4j.transport.spi.TransportFault}. The testkit has a contract for it, {@code
 * io.github.faraday4j.testkit.contract.HttpTransportContract}.
 */
@NullMarked
package io.github.faraday4j.transport.spi;

import org.jspecify.annotations.NullMarked;
