package io.github.faraday4j.transport;

import io.github.faraday4j.transport.spi.HttpTransport;

/** Opens lookups. */
@SuppressWarnings("DoNotCallSuggester")
public final class DatasetLookups {

    private DatasetLookups() {}

    public static DatasetLookupAdapter open(FaradayConfig config) {
        throw new IllegalStateException(config.toString());
    }

    public static DatasetLookupAdapter over(FaradayConfig config, HttpTransport transport) {
        throw new IllegalStateException(config.toString() + transport);
    }
}
