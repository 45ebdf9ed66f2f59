package io.github.faraday4j.transport.internal.classpath;

import java.lang.module.ModuleDescriptor.Version;

/** Refuses libraries that are too old when a lookup is opened, and not when a call meets what they lack. */
public final class LibraryVersion {

    private LibraryVersion() {}

    /**
     * Looks at the version of the jar that a class came in, if it has one.
     *
     * @param artifact as a user declares it
     * @param first the first version that will do
     * @throws IllegalStateException if it is older
     */
    public static void require(String artifact, Class<?> type, String first) {
        String version = ArtifactVersion.of(type).orElse("unknown");
        if (isBefore(version, first)) {
            throw new IllegalStateException("the class path has " + artifact + " in version " + version
                    + ", and this library runs with " + first
                    + " or later. Manage a later version; mvn dependency:tree tells where this one comes from.");
        }
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
