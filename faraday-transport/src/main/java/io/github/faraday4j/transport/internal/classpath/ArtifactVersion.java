package io.github.faraday4j.transport.internal.classpath;

import java.lang.module.ModuleDescriptor;
import java.util.Optional;

/** The version of the jar that a class came in. */
public final class ArtifactVersion {

    private ArtifactVersion() {}

    /** Asks the manifest or, where the JVM does not read it, the module; empty outside a jar. */
    public static Optional<String> of(Class<?> type) {
        String version = type.getPackage().getImplementationVersion();
        ModuleDescriptor module = type.getModule().getDescriptor();
        return version != null || module == null ? Optional.ofNullable(version) : module.rawVersion();
    }
}
