package io.github.faraday4j.transport;

import java.lang.module.ModuleDescriptor;

/** How the library names itself to the service. */
final class UserAgent {

    private UserAgent() {}

    /** Such as {@code faraday4j/0.1.0 (jdk; Java 17) shop/1.4}. */
    static String of(FaradayConfig config, String transportName) {
        return "faraday4j/" + version() + " (" + transportName + "; Java "
                + Runtime.version().feature() + ')'
                + config.applicationId().map(id -> ' ' + id).orElse("");
    }

    /** The manifest tells it on the class path, and the descriptor on the module path. */
    private static String version() {
        String version = UserAgent.class.getPackage().getImplementationVersion();
        if (version != null) {
            return version;
        }
        ModuleDescriptor module = UserAgent.class.getModule().getDescriptor();
        return module == null ? "dev" : module.rawVersion().orElse("dev");
    }
}
