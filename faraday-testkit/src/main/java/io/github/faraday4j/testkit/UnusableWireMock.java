package io.github.faraday4j.testkit;

import java.net.URL;
import org.jspecify.annotations.Nullable;

/** Says what is wrong with the WireMock on the class path, of which a linkage error tells the symptom alone. */
final class UnusableWireMock {

    private static final String STANDALONE = "org.wiremock:wiremock-standalone";
    private static final String SERVER = "com/github/tomakehurst/wiremock/WireMockServer.class";

    /** Came with WireMock 3. */
    private static final String TRANSFORMER =
            "com/github/tomakehurst/wiremock/extension/ResponseDefinitionTransformerV2.class";

    /** WireMock's own copy of Jetty, in the standalone jar. */
    private static final String OWN_JETTY = "wiremock/org/eclipse/jetty/server/Server.class";

    private UnusableWireMock() {}

    static IllegalStateException error(Throwable cause) {
        URL server = find(SERVER);
        if (server == null) {
            return MissingLibrary.error("The stub server", STANDALONE, cause);
        }
        return new IllegalStateException(
                "The stub server could not be started with the WireMock on the class path, " + jar(server) + ". "
                        + advice(),
                cause);
    }

    private static String advice() {
        if (find(TRANSFORMER) == null) {
            return "It is too old: version 3 is needed. Depend on " + STANDALONE
                    + ":3.x in its place; what it replaces is com.github.tomakehurst:wiremock, wiremock-jre8 or"
                    + " wiremock-jre8-standalone.";
        }
        if (find(OWN_JETTY) == null) {
            return "It shares Jetty and other libraries with the application, such as Spring Boot's Jetty 12, and they"
                    + " do not fit. Depend on " + STANDALONE + " in place of org.wiremock:wiremock: it brings its own.";
        }
        return "Something else on the class path, or another version of it, does not fit it. Depend on " + STANDALONE
                + ":3.x alone.";
    }

    private static @Nullable URL find(String resource) {
        return UnusableWireMock.class.getClassLoader().getResource(resource);
    }

    /** The name of the jar, without the folders of this machine. */
    private static String jar(URL resource) {
        String path = resource.getPath().replaceFirst("!/.*$", "");
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
