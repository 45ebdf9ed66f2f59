package io.github.faraday4j.transport.feign;

import io.github.faraday4j.testkit.contract.HttpTransportContract;
import io.github.faraday4j.transport.FaradayConfig;
import io.github.faraday4j.transport.spi.HttpTransport;

class FeignTransportContractTest extends HttpTransportContract {

    @Override
    protected HttpTransport transport(FaradayConfig config) {
        return new FeignTransportProvider().create(config);
    }
}
