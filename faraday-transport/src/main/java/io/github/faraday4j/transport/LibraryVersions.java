package io.github.faraday4j.transport;

import com.fasterxml.jackson.core.JsonFactory;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.core.IntervalBiFunction;
import io.github.resilience4j.retry.Retry;
import java.lang.module.ModuleDescriptor.Version;

/** Refuses libraries that are too old when a lookup is opened, and not when a call meets what they lack. */
final class LibraryVersions {

    private static final String RESILIENCE4J = "io.github.resilience4j:resilience4j-";

    private LibraryVersions() {}

    /**
     * Looks at each library that all transports share.
     *
     * @throws IllegalStateException if one is older than what this library runs with
     * @throws LinkageError if one is missing
     */
    static void check() {
        require(RESILIENCE4J + "circuitbreaker", CircuitBreaker.class, "2.2");
        require(RESILIENCE4J + "retry", Retry.class, "2.2");
        require(RESILIENCE4J + "core", IntervalBiFunction.class, "2.2");
        require("com.fasterxml.jackson.core:jackson-core", JsonFactory.class, "2.18");
    }

    private static void require(String artifact, Class<?> type, String first) {
        ArtifactVersion.of(type).filter(version -> isBefore(version, first)).ifPresent(version -> {
            throw new IllegalStateException("the class path has " + artifact + " in version " + version
                    + ", and this library runs with " + first
                    + " or later. Manage a later version; mvn dependency:tree tells where this one comes from.");
        });
    }

    /** False for what is no version. */
    static boolean isBefore(String version, String first) {
        try {
            return Version.parse(version).compareTo(Version.parse(first)) < 0;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
