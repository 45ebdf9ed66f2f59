package io.github.faraday4j.transport;

import io.github.faraday4j.transport.internal.classpath.ArtifactVersion;
import java.util.Optional;

/** The {@code User-Agent} of the library. */
final class UserAgent {

    private UserAgent() {}

    /** Such as {@code faraday4j/0.1.0 (jdk; Java 17) shop/1.4}. */
    static String of(FaradayConfig config, String transportName) {
        String version = ArtifactVersion.of(UserAgent.class).orElse("dev");
        Optional<String> application = config.applicationId();
        return "faraday4j/" + version + " (" + transportName + "; Java "
                + Runtime.version().feature() + ')'
                + (application.isPresent() ? ' ' + application.get() : "");
    }
}
