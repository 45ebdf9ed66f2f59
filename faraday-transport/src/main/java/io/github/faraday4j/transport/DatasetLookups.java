package io.github.faraday4j.transport;

import io.github.faraday4j.transport.internal.classpath.ArtifactVersion;
import io.github.faraday4j.transport.internal.json.JacksonVersion;
import io.github.faraday4j.transport.internal.pipeline.HttpDatasetLookup;
import io.github.faraday4j.transport.internal.pipeline.Resilience4jVersion;
import io.github.faraday4j.transport.spi.HttpTransport;
import java.util.Objects;
import java.util.Optional;

/** Opens lookups, over a transport that is found by name or over one of one's own. */
public final class DatasetLookups {

    private DatasetLookups() {}

    /**
     * Opens a lookup over a transport on the class path: the one that the configuration names or, if it names none, the
     * only one there is. One line at INFO says which it was and why.
     *
     * <p>Transports are found by {@link java.util.ServiceLoader}, with the loader of this library and then with the
     * context class loader of the thread. Their order never matters.
     *
     * @return a lookup that the caller closes
     * @throws IllegalStateException if there is none, if none has the name, or if there are several and none is named;
     *     if a library that it needs is missing or too old. The message lists what was found and what to do
     */
    public static DatasetLookupAdapter open(FaradayConfig config) {
        TransportChoice choice = choose(config);
        try {
            OpeningLog.chosen(config, choice);
            return open(config, choice.name(), choice.provider().create(config));
        } catch (LinkageError e) {
            throw unlinked(choice.name(), e);
        }
    }

    /**
     * Tells which transport {@link #open} would take, and why, without opening anything.
     *
     * @throws IllegalStateException as {@link #open}
     */
    public static TransportChoice choose(FaradayConfig config) {
        return TransportChoice.of(config, TransportProviders.find());
    }

    /** The version of this library; empty if it does not run from a jar. */
    public static Optional<String> version() {
        return ArtifactVersion.of(DatasetLookups.class);
    }

    /**
     * Opens a lookup over a transport of one's own, with the same policies around it.
     *
     * @param transport closed together with the lookup, or at once if there is none
     * @return a lookup that the caller closes
     * @throws IllegalStateException if a library that it needs is missing or too old
     */
    public static DatasetLookupAdapter over(FaradayConfig config, HttpTransport transport) {
        return over(config, config.transport().orElse("custom"), transport);
    }

    /**
     * Opens a lookup over a transport of one's own that has a name, whatever the configuration names.
     *
     * @param name the transport in logs, events and the {@code User-Agent}
     * @param transport closed together with the lookup, or at once if there is none
     * @return a lookup that the caller closes
     * @throws IllegalArgumentException if the name is not 1 to 64 letters, digits, dots, slashes, hyphens or underscores
     * @throws IllegalStateException if a library that it needs is missing or too old
     */
    public static DatasetLookupAdapter over(FaradayConfig config, String name, HttpTransport transport) {
        return open(config, IdentifierCheck.check("name", name), Objects.requireNonNull(transport, "transport"));
    }

    private static DatasetLookupAdapter open(FaradayConfig config, String name, HttpTransport transport) {
        try {
            checkLibraries();
            OpeningLog.inTheClear(config);
            LookupReporter reporter =
                    new LookupReporter(config.name(), name, config.listener().orElse(null));
            return HttpDatasetLookup.over(config, transport, new ApiKeyAuthorizer(config, name), reporter);
        } catch (LinkageError e) {
            transport.close();
            throw unlinked(name, e);
        } catch (IllegalStateException e) {
            transport.close();
            throw e;
        }
    }

    private static void checkLibraries() {
        JacksonVersion.check();
        Resilience4jVersion.check();
    }

    private static IllegalStateException unlinked(String name, LinkageError error) {
        return new IllegalStateException(
                "the transport " + name + " cannot be opened: a library is missing, or is there in a version that this"
                        + " one does not run with (" + error + "). Compare what mvn dependency:tree shows with"
                        + " docs/compatibility.md of faraday4j.",
                error);
    }
}
