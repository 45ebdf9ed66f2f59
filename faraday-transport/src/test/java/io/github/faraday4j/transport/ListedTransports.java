package io.github.faraday4j.transport;

import io.github.faraday4j.transport.internal.pipeline.ScriptedTransport;
import io.github.faraday4j.transport.spi.HttpTransport;
import io.github.faraday4j.transport.spi.HttpTransportProvider;
import java.util.List;
import java.util.TreeMap;

/** Transports as they would have been found. */
final class ListedTransports {

    private ListedTransports() {}

    static TransportProviders named(String... names) {
        TreeMap<String, HttpTransportProvider> byName = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        for (String name : names) {
            byName.put(name, new Named(name));
        }
        return new TransportProviders(byName, List.of(), List.of());
    }

    private record Named(String name) implements HttpTransportProvider {

        @Override
        public HttpTransport create(FaradayConfig config) {
            return new ScriptedTransport();
        }
    }
}
