package io.github.faraday4j.transport.jdk;

import io.github.faraday4j.testkit.contract.HttpTransportContract;
import io.github.faraday4j.transport.FaradayConfig;
import io.github.faraday4j.transport.spi.HttpTransport;
import io.github.faraday4j.transport.spi.TransportFault.Kind;

class JdkTransportContractTest extends HttpTransportContract {

    @Override
    protected HttpTransport transport(FaradayConfig config) {
        return new JdkTransportProvider().create(config);
    }

    /** The JDK client sends a GET once more if its connection ends before any byte of a reply, a new one included. */
    @Override
    protected int mostRequestsForAReset() {
        return 2;
    }

    /** The JDK client has one exception for all that it does not understand in a head. */
    @Override
    protected Kind kindOfHeadersWithoutEnd() {
        return Kind.PROTOCOL;
    }

    /** As if the service had refused, and with the same exception. */
    @Override
    protected Kind kindOfAnEndInTheHandshake() {
        return Kind.TLS;
    }
}
