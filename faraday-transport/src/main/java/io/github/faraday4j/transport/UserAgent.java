package io.github.faraday4j.transport;

import java.util.Optional;

/** How the library names itself to the service. */
final class UserAgent {

    private UserAgent() {}

    /** Such as {@code faraday4j/0.1.0 (jdk; Java 17) shop/1.4}. */
    static String of(FaradayConfig config, String transportName) {
        Optional<String> application = config.applicationId();
        String version = UserAgent.class.getPackage().getImplementationVersion();
        return "faraday4j/" + (version == null ? "dev" : version) + " (" + transportName + "; Java "
                + Runtime.version().feature() + ')'
                + (application.isPresent() ? ' ' + application.get() : "");
    }
}
