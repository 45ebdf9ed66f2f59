package io.github.faraday4j.transport;

import io.github.faraday4j.transport.internal.classpath.ArtifactVersion;
import io.github.faraday4j.transport.spi.HttpTransportProvider;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which transport a configuration chooses, and why; see {@link DatasetLookups#choose}. Immutable. Accessors may be
 * added in a minor version.
 */
public final class TransportChoice {

    private static final Map<String, String> KNOWN_ARTIFACTS = Map.of(
            "feign", "io.github.faraday4j:faraday-transport-feign", "jdk", "io.github.faraday4j:faraday-transport-jdk");

    private final HttpTransportProvider provider;
    private final String reason;
    private final List<String> candidates;
    private final List<String> broken;

    private TransportChoice(HttpTransportProvider provider, String reason, TransportProviders found) {
        this.provider = provider;
        this.reason = reason;
        this.candidates = List.copyOf(found.byName().keySet());
        this.broken = found.broken();
    }

    static TransportChoice of(FaradayConfig config, TransportProviders found) {
        Set<String> names = found.byName().keySet();
        if (names.isEmpty()) {
            throw new IllegalStateException("no transport on the class path: add the dependency "
                    + KNOWN_ARTIFACTS.get("jdk") + " or " + KNOWN_ARTIFACTS.get("feign") + ". " + asked(found));
        }
        if (config.transport().isPresent()) {
            return named(config.transport().get(), found);
        }
        if (names.size() > 1) {
            throw new IllegalStateException("several transports on the class path, " + names + ", and none is named. "
                    + waysToChoose(names.iterator().next()) + ' ' + asked(found));
        }
        return new TransportChoice(
                found.byName().firstEntry().getValue(), "it is the only one on the class path", found);
    }

    private static TransportChoice named(String name, TransportProviders found) {
        HttpTransportProvider provider = found.byName().get(name);
        if (provider == null) {
            String artifact = KNOWN_ARTIFACTS.get(name.toLowerCase(Locale.ROOT));
            throw new IllegalStateException("the configuration names the transport " + name
                    + ", but the class path has only " + found.byName().keySet() + ". "
                    + (artifact == null ? "" : "Add the dependency " + artifact + ", or: ")
                    + waysToChoose(found.byName().firstKey()) + ' ' + asked(found));
        }
        return new TransportChoice(
                provider, "the configuration names it, of " + found.byName().keySet() + " on the class path", found);
    }

    HttpTransportProvider provider() {
        return provider;
    }

    /** Transports that were listed too, and could not be loaded. */
    List<String> broken() {
        return broken;
    }

    /** The name of the transport, in lower case. */
    public String name() {
        return provider.name().toLowerCase(Locale.ROOT);
    }

    /** Why it is this one, in words. */
    public String reason() {
        return reason;
    }

    /** The names of all transports that were found, this one among them; unmodifiable, in the order of the names. */
    public List<String> candidates() {
        return candidates;
    }

    /** The version of the artifact that brings the transport; empty if it does not say. */
    public Optional<String> version() {
        return ArtifactVersion.of(provider.getClass());
    }

    /** Such as {@code jdk: it is the only one on the class path}. */
    @Override
    public String toString() {
        return name() + ": " + reason;
    }

    private static String waysToChoose(String example) {
        return "Choose one by FaradayConfig.builder().transport(\"" + example + "\"), by the system property "
                + Setting.TRANSPORT.property() + '=' + example + " or by the environment variable "
                + Setting.TRANSPORT.variable() + '=' + example
                + " (the latter two are read by fillFromEnvironment).";
    }

    private static String asked(TransportProviders found) {
        String broken = found.broken().isEmpty() ? "" : " Could not be loaded: " + found.broken() + '.';
        return "Class loaders asked: " + found.loaders() + '.' + broken;
    }
}
