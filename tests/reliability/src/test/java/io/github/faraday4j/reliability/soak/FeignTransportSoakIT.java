package io.github.faraday4j.reliability.soak;

import io.github.faraday4j.transport.FaradayConfig;
import io.github.faraday4j.transport.feign.FeignTransportProvider;
import io.github.faraday4j.transport.spi.HttpTransport;

class FeignTransportSoakIT extends TransportSoakContract {

    @Override
    HttpTransport transport(FaradayConfig config) {
        return new FeignTransportProvider().create(config);
    }

    /** OkHttp connects on threads that it keeps for a minute, and for all clients of a JVM. */
    @Override
    boolean isThreadOfTheJvm(String name) {
        return name.startsWith("OkHttp TaskRunner");
    }
}
