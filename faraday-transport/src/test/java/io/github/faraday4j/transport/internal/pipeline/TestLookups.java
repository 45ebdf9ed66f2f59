package io.github.faraday4j.transport.internal.pipeline;

import io.github.faraday4j.transport.DatasetLookups;
import io.github.faraday4j.transport.FaradayConfig;
import io.github.faraday4j.transport.LookupParts;
import io.github.faraday4j.transport.spi.HttpTransport;
import java.util.concurrent.CountDownLatch;

/** Lookups as {@link DatasetLookups} opens them, over transports of tests. */
public final class TestLookups {

    private TestLookups() {}

    public static HttpDatasetLookup over(FaradayConfig config, String name, HttpTransport transport) {
        CountDownLatch closed = new CountDownLatch(1);
        return over(config, name, transport, closed, new SystemTicker(closed));
    }

    /** On a time of the test's. */
    public static HttpDatasetLookup over(
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
