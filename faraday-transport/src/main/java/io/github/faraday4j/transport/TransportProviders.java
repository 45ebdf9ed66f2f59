package io.github.faraday4j.transport;

import io.github.faraday4j.transport.spi.HttpTransportProvider;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The transports that could be found, by name.
 *
 * @param byName the name in lower case to its provider, in the order of the names
 * @param loaders the class loaders that were asked
 */
record TransportProviders(TreeMap<String, HttpTransportProvider> byName, List<String> loaders) {

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
        Set<ClassLoader> loaders = new LinkedHashSet<>();
        loaders.add(first);
        loaders.add(second);
        loaders.removeIf(loader -> loader == null || !seesThisLibrary(loader));
        TreeMap<String, HttpTransportProvider> byName = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        for (ClassLoader loader : loaders) {
            ServiceLoader.load(HttpTransportProvider.class, loader)
                    .forEach(provider -> byName.putIfAbsent(provider.name(), provider));
        }
        return new TransportProviders(
                byName, loaders.stream().map(ClassLoader::toString).toList());
    }

    /** A loader with another copy of this library has transports of that one, and asking it for ours is an error. */
    private static boolean seesThisLibrary(ClassLoader loader) {
        try {
            return loader.loadClass(HttpTransportProvider.class.getName()) == HttpTransportProvider.class;
        } catch (ClassNotFoundException e) {
            return false;
        }
    }
}
