package io.github.faraday4j.transport;

/** How the library names itself to the service. */
final class UserAgent {

    private UserAgent() {}

    /** Such as {@code faraday4j/0.1.0 (jdk; Java 17) shop/1.4}. */
    static String of(FaradayConfig config, String transportName) {
        return "faraday4j/" + DatasetLookups.version().orElse("dev") + " (" + transportName + "; Java "
                + Runtime.version().feature() + ')'
                + config.applicationId().map(id -> ' ' + id).orElse("");
    }
}
