package io.github.faraday4j.testkit.apache;

import io.github.faraday4j.testkit.contract.HttpTransportContract;
import io.github.faraday4j.transport.FaradayConfig;
import io.github.faraday4j.transport.spi.HttpTransport;

// snippet:transport-contract
class ApacheTransportContractTest extends HttpTransportContract {

    @Override
    protected HttpTransport transport(FaradayConfig config) {
        return new ApacheTransportProvider().create(config);
    }
}
// end
