package com.example.targets.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.faraday4j.testkit.FaradayStubServer;
import io.github.faraday4j.transport.FaradayConfig;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the doctor says, against the stub server. */
class DoctorTest {

    private static final String CANARY = "sk_CANARY/7f3a91c0";

    private final FaradayStubServer stub = FaradayStubServer.start();
    private final FaradayConfig.Builder settings = FaradayConfig.builder();
    private final Map<String, String> environment = new HashMap<>();
    private final Map<String, String> properties = new HashMap<>();
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private int exitCode;

    @BeforeEach
    void serve() {
        stub.with(DemoDatasets.SCOPE, DemoDatasets.all());
        environment.put("FARADAY_SCOPE_ID", DemoDatasets.SCOPE.toString());
        property("faraday.base-uri", stub.baseUri().toString());
        settings.apiKey(stub.apiKey());
    }

    @AfterEach
    void stop() {
        properties.keySet().forEach(System::clearProperty);
        stub.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"jdk", "feign"})
    void examinesEitherTransport(String transport) {
        property("faraday.transport", transport);

        assertThat(examine())
                .isEqualTo(
                        """
                        library     faraday4j VERSION
                        java        JAVA
                        trust       the JVM's own
                        clock       NOW
                        transport   %s VERSION, since the configuration names it, of [feign, jdk] on the class path

                        check       passed: a lookup of the scope found 6 datasets in N ms
                        """
                                .formatted(transport));
        assertThat(exitCode).isZero();
        assertThat(stub.requests()).isEqualTo(1);
    }

    @Test
    void connectsIfThereIsNoScope() {
        environment.clear();
        environment.put("HTTPS_PROXY", "http://user:" + CANARY + "@proxy.example:3128");

        assertThat(examine())
                .contains("\nproxy       HTTPS_PROXY is set, but the library does not read it: where a proxy is needed,"
                        + " set FARADAY_PROXY=host:port\n")
                .endsWith(
                        "\ncheck       passed: connected to 127.0.0.1:PORT in N ms. That tells nothing of the key: with"
                                + " FARADAY_API_KEY and FARADAY_SCOPE_ID set, a lookup is made.\n");
        assertThat(exitCode).isZero();
        assertThat(stub.requests()).isZero();
    }

    @Nested
    class SaysWhatWentWrong {

        @ParameterizedTest
        @ValueSource(strings = {"jdk", "feign"})
        void withTheKey(String transport) {
            property("faraday.transport", transport);
            settings.apiKey(CANARY);

            assertThat(examine())
                    .contains(
                            "\ncheck       FAILED after N ms: Faraday did not accept the API key with the question for"
                                    + " datasets: 401 MALFORMED_API_KEY")
                    .contains("Check the key in the Faraday dashboard, and that the lookup is configured with it.");
            assertThat(exitCode).isEqualTo(1);
            assertThat(stub.requests()).as("no retry").isEqualTo(1);
        }

        @Test
        void withThePathOfTheBaseUri() {
            stub.respondNext(404, Map.of("Content-Type", "text/html"), "<html>not here");

            assertThat(examine())
                    .contains("\ncheck       FAILED after N ms: ")
                    .contains(
                            "without an error body of Faraday's. Check that the base URI leads to Faraday and not to a"
                                    + " proxy's page.");
            assertThat(exitCode).isEqualTo(1);
        }

        @ParameterizedTest
        @ValueSource(strings = {"jdk", "feign"})
        void withAServiceThatNobodyRuns(String transport) {
            property("faraday.transport", transport);
            stub.close();

            assertThat(examine())
                    .endsWith("\ncheck       FAILED after N ms: Faraday could not be asked for datasets: no connection"
                            + " could be made (127.0.0.1:PORT). Check the base URI, the proxy and the network. (1 attempt"
                            + " in N ms)\n");
            assertThat(exitCode).isEqualTo(1);
        }

        @Test
        void withAConnectionToNobody() {
            environment.clear();
            stub.close();

            assertThat(examine())
                    .endsWith("\ncheck       FAILED after N ms: Faraday could not be asked for datasets: no connection"
                            + " could be made (127.0.0.1:PORT). Check the base URI, the proxy and the network.\n");
            assertThat(exitCode).isEqualTo(1);
        }

        @Test
        void withAHostThatHasNoName() {
            environment.clear();
            property("faraday.base-uri", "https://faraday.invalid/v1");

            assertThat(examine()).contains("the host name could not be resolved (faraday.invalid:443)");
            assertThat(exitCode).isEqualTo(1);
        }

        @Test
        void withABaseUriThatCannotBeUsed() {
            property("faraday.base-uri", "http://faraday.example/v1");

            assertThat(examine())
                    .contains("\nsettings    WRONG: baseUri must be https unless the host is 127.0.0.1")
                    .endsWith("\ncheck       none is possible before the settings are right\n");
            assertThat(exitCode).isEqualTo(2);
        }

        @Test
        void withATransportThatIsNotThere() {
            property("faraday.transport", "pigeon");

            assertThat(examine())
                    .contains(
                            "\ntransport   WRONG: the configuration names the transport pigeon, but the class path has"
                                    + " only [feign, jdk]. Choose one by")
                    .contains("\ncheck       passed: connected to 127.0.0.1:PORT");
            assertThat(exitCode).isEqualTo(2);
        }

        @Test
        void withTheScope() {
            environment.put("FARADAY_SCOPE_ID", "my scope");

            assertThat(examine()).contains("\nscope       WRONG: ").contains("must be a UUID");
            assertThat(exitCode).isEqualTo(2);
        }
    }

    @Nested
    class NeverShowsTheKey {

        @Test
        void evenIfItStandsElsewhere() {
            property("faraday.api-key", CANARY);
            property("faraday.application-id", CANARY);
            property("faraday.transport", CANARY);

            assertThat(examine()).contains("the configuration names the transport ****, but");
        }

        @Test
        void evenIfItCannotBeUsed() {
            FaradayConfig.Builder unset = FaradayConfig.builder();
            property("faraday.api-key", "Bearer " + CANARY);

            exitCode = Doctor.examine(unset, environment, printed());

            assertThat(checked()).contains("\nsettings    WRONG: faraday.api-key: the API key begins with \"Bearer \"");
            assertThat(exitCode).isEqualTo(2);
        }
    }

    private void property(String name, String value) {
        System.setProperty(name, value);
        properties.put(name, value);
    }

    /** What it says, without the table of settings. */
    private String examine() {
        exitCode = Doctor.examine(settings, environment, printed());
        return checked().replaceFirst("(?s)\n\nSETTING.*?\n\n", "\n\n");
    }

    private PrintStream printed() {
        return new PrintStream(out, true, StandardCharsets.UTF_8);
    }

    private String checked() {
        String text = out.toString(StandardCharsets.UTF_8);
        assertThat(text).doesNotContain("CANARY", "7f3a91c0", stub.apiKey());
        return DoctorText.withoutWhatVaries(text);
    }
}
