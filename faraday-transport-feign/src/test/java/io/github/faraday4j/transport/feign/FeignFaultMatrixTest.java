package io.github.faraday4j.transport.feign;

import io.github.faraday4j.testkit.contract.FaultMatrixContract;
import io.github.faraday4j.transport.FaradayConfig;
import io.github.faraday4j.transport.spi.HttpTransport;

class FeignFaultMatrixTest extends FaultMatrixContract {

    @Override
    protected HttpTransport transport(FaradayConfig config) {
        return new FeignTransportProvider().create(config);
    }
}
