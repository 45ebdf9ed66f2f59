package io.github.faraday4j.transport;

import io.github.faraday4j.transport.spi.HttpTransportProvider;
import java.util.Map;
import java.util.Set;

/**
 * Which transport is used, and why.
 *
 * @param provider makes it
 * @param reason in words, for the log
 */
record TransportSelection(HttpTransportProvider provider, String reason) {

    private static final Map<String, String> KNOWN_ARTIFACTS = Map.of(
            "feign", "io.github.faraday4j:faraday-transport-feign", "jdk", "io.github.faraday4j:faraday-transport-jdk");

    static TransportSelection of(FaradayConfig config, TransportProviders found) {
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
        return new TransportSelection(found.byName().firstEntry().getValue(), "it is the only one on the class path");
    }

    private static TransportSelection named(String name, TransportProviders found) {
        HttpTransportProvider provider = found.byName().get(name);
        if (provider == null) {
            String artifact = KNOWN_ARTIFACTS.get(name.toLowerCase(java.util.Locale.ROOT));
            throw new IllegalStateException("the configuration names the transport " + name
                    + ", but the class path has only " + found.byName().keySet() + ". "
                    + (artifact == null ? "" : "Add the dependency " + artifact + ", or: ")
                    + waysToChoose(found.byName().firstKey()) + ' ' + asked(found));
        }
        return new TransportSelection(
                provider, "the configuration names it, of " + found.byName().keySet() + " on the class path");
    }

    private static String waysToChoose(String example) {
        return "Choose one by FaradayConfig.builder().transport(\"" + example + "\"), by the system property "
                + Setting.TRANSPORT.property() + '=' + example + " or by the environment variable "
                + Setting.TRANSPORT.variable() + '=' + example
                + " (the latter two are read by fillFromEnvironment).";
    }

    private static String asked(TransportProviders found) {
        return "Class loaders asked: " + found.loaders() + '.';
    }
}
