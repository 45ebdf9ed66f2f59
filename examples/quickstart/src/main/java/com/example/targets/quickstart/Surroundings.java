package com.example.targets.quickstart;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the JVM and the environment add to the settings of the library, or seem to. */
final class Surroundings {

    private static final List<String> PROXY_PROPERTIES = List.of("https.proxyHost", "http.proxyHost");
    private static final List<String> PROXY_VARIABLES =
            List.of("HTTPS_PROXY", "https_proxy", "HTTP_PROXY", "http_proxy", "ALL_PROXY", "all_proxy");

    private final Map<String, String> environment;

    private Surroundings(Map<String, String> environment) {
        this.environment = environment;
    }

    static Surroundings of(Map<String, String> environment) {
        return new Surroundings(environment);
    }

    void print(MaskedOutput out) {
        out.line("java", Runtime.version() + ", " + System.getProperty("java.vendor"));
        out.line(
                "trust",
                Optional.ofNullable(System.getProperty("javax.net.ssl.trustStore"))
                        .orElse("the JVM's own"));
        out.line("clock", Instant.now().truncatedTo(ChronoUnit.SECONDS).toString());
        unreadProxy()
                .ifPresent(name -> out.line(
                        "proxy",
                        name + " is set, but the library does not read it: where a proxy is needed, set"
                                + " FARADAY_PROXY=host:port"));
    }

    /** The name alone: the value may hold a password. */
    private Optional<String> unreadProxy() {
        return Stream.concat(
                        PROXY_PROPERTIES.stream().filter(name -> isSet(System.getProperty(name))),
                        PROXY_VARIABLES.stream().filter(name -> isSet(environment.get(name))))
                .findFirst();
    }

    private static boolean isSet(@Nullable String value) {
        return !Objects.requireNonNullElse(value, "").isBlank();
    }
}
