package io.github.faraday4j.transport;

import io.github.faraday4j.transport.spi.HttpTransportProvider;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.TreeMap;

/** Asks class loaders for their providers. One that cannot be loaded is noted, and hides no other. */
final class ProviderSearch {

    private final TreeMap<String, HttpTransportProvider> byName = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    private final List<String> loaders = new ArrayList<>();
    private final List<String> broken = new ArrayList<>();

    /** Of two providers with one name, the first that is found stays. */
    @SuppressWarnings("CatchingUnchecked") // a class loader is code of the application's, and so is a provider
    void ask(ClassLoader loader) {
        try {
            if (!seesThisLibrary(loader)) {
                return;
            }
        } catch (LinkageError | RuntimeException e) {
            broken.add("the class loader " + loader + " (" + e + ')');
            return;
        }
        loaders.add(loader.toString());
        Iterator<HttpTransportProvider> listed =
                ServiceLoader.load(HttpTransportProvider.class, loader).iterator();
        Set<String> failures = new HashSet<>();
        while (true) {
            try {
                if (!listed.hasNext()) {
                    return;
                }
                HttpTransportProvider provider = listed.next();
                byName.putIfAbsent(Objects.requireNonNull(provider.name(), "name"), provider);
            } catch (ServiceConfigurationError | LinkageError | RuntimeException e) {
                String failure = e.getCause() == null ? e.toString() : e.getMessage() + " (" + e.getCause() + ')';
                if (!failures.add(failure)) { // it would come for ever
                    return;
                }
                broken.add(failure);
            }
        }
    }

    /** A loader with another copy of this library has transports of that one, and asking it for ours is an error. */
    private static boolean seesThisLibrary(ClassLoader loader) {
        try {
            return loader.loadClass(HttpTransportProvider.class.getName()) == HttpTransportProvider.class;
        } catch (ClassNotFoundException e) {
            return false;
        }
    }

    TransportProviders found() {
        return new TransportProviders(
                byName, List.copyOf(loaders), broken.stream().distinct().toList());
    }
}
