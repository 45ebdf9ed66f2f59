package io.github.faraday4j.transport.jdk;

import io.github.faraday4j.transport.FaradayConfig;
import io.github.faraday4j.transport.spi.HttpTransport;
import io.github.faraday4j.transport.spi.HttpTransportProvider;

/** Offers this transport to {@link io.github.faraday4j.transport.DatasetLookups#open} as {@code jdk}. */
public final class JdkTransportProvider implements HttpTransportProvider {

    static final String NAME = "jdk";

    /** For {@link java.util.ServiceLoader}. */
    public JdkTransportProvider() {}

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public HttpTransport create(FaradayConfig config) {
        return JdkTransport.create(config);
    }
}
