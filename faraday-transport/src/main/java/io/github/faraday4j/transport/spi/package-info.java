/**
 * What a transport implements: one HTTP exchange, and nothing of retries, credentials, compression or JSON.
 *
 * <p>Start at {@link io.github.faraday4j.transport.spi.HttpTransport}. A transport that is to be found by name also has
 * a public {@link io.github.faraday4j.transport.spi.HttpTransportProvider}, listed for {@link java.util.ServiceLoader}.
 */
@NullMarked
package io.github.faraday4j.transport.spi;

import org.jspecify.annotations.NullMarked;
