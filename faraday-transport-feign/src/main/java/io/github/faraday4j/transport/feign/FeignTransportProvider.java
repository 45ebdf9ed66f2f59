package io.github.faraday4j.transport.feign;

import io.github.faraday4j.transport.FaradayConfig;
import io.github.faraday4j.transport.spi.HttpTransport;
import io.github.faraday4j.transport.spi.HttpTransportProvider;

/** Makes transports over OpenFeign, by the name {@code feign}. */
public final class FeignTransportProvider implements HttpTransportProvider {

    static final String NAME = "feign";

    /** Makes a provider; for {@link java.util.ServiceLoader}. */
    public FeignTransportProvider() {}

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public HttpTransport create(FaradayConfig config) {
        return new FeignTransport(OkHttpExchanges.withOwnClient(config));
    }
}
