package io.github.faraday4j.reliability.matrix;

import io.github.faraday4j.transport.FaradayConfig;
import io.github.faraday4j.transport.feign.FeignTransportProvider;
import io.github.faraday4j.transport.spi.HttpTransport;
import java.util.EnumSet;
import java.util.Set;

class FeignFaultMatrixTest extends FaultMatrixContract {

    @Override
    HttpTransport transport(FaradayConfig config) {
        return new FeignTransportProvider().create(config);
    }

    @Override
    Set<KnownDeviation> knownDeviations() {
        return EnumSet.of(KnownDeviation.TAKES_ODD_STATUS_LINES_FOR_TORN, KnownDeviation.TAKES_ICY_FOR_HTTP);
    }
}
