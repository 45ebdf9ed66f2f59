package io.github.faraday4j.testkit.apache;

import io.github.faraday4j.transport.FaradayConfig;
import io.github.faraday4j.transport.spi.HttpTransport;
import io.github.faraday4j.transport.spi.HttpTransportProvider;

// snippet:transport-provider
/** Offers the transport to {@link io.github.faraday4j.transport.DatasetLookups#open} as {@code apache}. */
public final class ApacheTransportProvider implements HttpTransportProvider {

    /** For {@link java.util.ServiceLoader}. */
    public ApacheTransportProvider() {}

    @Override
    public String name() {
        return "apache";
    }

    @Override
    public HttpTransport create(FaradayConfig config) {
        return new ApacheTransport(config);
    }
}
// end
