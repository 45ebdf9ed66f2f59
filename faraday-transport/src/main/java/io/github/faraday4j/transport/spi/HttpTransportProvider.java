package io.github.faraday4j.transport.spi;

import io.github.faraday4j.transport.FaradayConfig;

/** Makes transports of one kind; found by {@link java.util.ServiceLoader}, chosen by name. */
public interface HttpTransportProvider {

    /** The name by which a configuration chooses this kind, such as {@code jdk}; lower case. */
    String name();

    /**
     * Makes a transport with a client of its own, which {@link HttpTransport#close()} closes. The transport observes
     * the configuration's connect timeout, proxy and SSL context; all else is done above it.
     */
    HttpTransport create(FaradayConfig config);
}
