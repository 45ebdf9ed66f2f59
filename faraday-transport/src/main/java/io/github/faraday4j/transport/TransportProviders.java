package io.github.faraday4j.transport;

import io.github.faraday4j.transport.spi.HttpTransportProvider;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The transports that could be found, by name.
 *
 * @param byName the name in lower case to its provider, in the order of the names
 * @param loaders the class loaders that were asked
 * @param broken what could not be loaded, and why
 */
record TransportProviders(TreeMap<String, HttpTransportProvider> byName, List<String> loaders, List<String> broken) {

    /**
     * Asks the loader of this library and, where a container keeps transports elsewhere, the thread's context loader.
     */
    static TransportProviders find() {
        return find(
                TransportProviders.class.getClassLoader(),
                Thread.currentThread().getContextClassLoader());
    }

    /** Asks the first and then the second; of two transports with one name, the first that is found stays. */
    static TransportProviders find(@Nullable ClassLoader first, @Nullable ClassLoader second) {
        ProviderSearch search = new ProviderSearch();
        if (first != null) {
            search.ask(first);
        }
        if (second != null && second != first) {
            search.ask(second);
        }
        return search.found();
    }
}
