package io.github.faraday4j.reliability.soak;

import io.github.faraday4j.transport.FaradayConfig;
import io.github.faraday4j.transport.jdk.JdkTransportProvider;
import io.github.faraday4j.transport.spi.HttpTransport;

class JdkTransportSoakIT extends TransportSoakContract {

    @Override
    HttpTransport transport(FaradayConfig config) {
        return new JdkTransportProvider().create(config);
    }
}
