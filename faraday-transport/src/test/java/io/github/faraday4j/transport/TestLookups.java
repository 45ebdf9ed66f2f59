package io.github.faraday4j.transport;

import io.github.faraday4j.transport.spi.HttpTransport;
import java.util.concurrent.CountDownLatch;

/** Lookups as {@link DatasetLookups} opens them, over transports of tests. */
final class TestLookups {

    private TestLookups() {}

    static HttpDatasetLookup over(FaradayConfig config, String name, HttpTransport transport) {
        CountDownLatch closed = new CountDownLatch(1);
        return over(config, name, transport, closed, new SystemTicker(closed));
    }

    /** On a time of the test's. */
    static HttpDatasetLookup over(
            FaradayConfig config, String name, HttpTransport transport, CountDownLatch closed, Ticker ticker) {
        return HttpDatasetLookup.over(
                config,
                transport,
                LookupParts.authorizer(config, name),
                LookupParts.observer(config, name),
                closed,
                ticker);
    }
}
