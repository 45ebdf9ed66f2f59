package io.github.faraday4j.reliability.matrix;

import io.github.faraday4j.transport.FaradayConfig;
import io.github.faraday4j.transport.jdk.JdkTransportProvider;
import io.github.faraday4j.transport.spi.HttpTransport;
import java.util.EnumSet;
import java.util.Set;

class JdkFaultMatrixTest extends FaultMatrixContract {

    @Override
    HttpTransport transport(FaradayConfig config) {
        return new JdkTransportProvider().create(config);
    }

    @Override
    Set<KnownDeviation> knownDeviations() {
        return EnumSet.complementOf(EnumSet.of(KnownDeviation.TAKES_ICY_FOR_HTTP));
    }
}
