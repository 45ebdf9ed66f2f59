package com.example.targets.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.faraday4j.testkit.FaradayStubServer;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuickstartTest {

    private static final String KEY = "test_not_the_key_of_the_stub";
    private static final String SCOPE = "5e0dfa56-2d52-4c06-a870-bc79c71e86a3";

    private final Map<String, String> environment = new HashMap<>();
    private final Map<String, String> properties = new HashMap<>();
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @AfterEach
    void clearProperties() {
        properties.keySet().forEach(System::clearProperty);
    }

    @ParameterizedTest
    @ValueSource(strings = {"jdk", "feign"})
    void printsTheSameTableOverBothTransports(String transport) {
        property("faraday.transport", transport);

        assertThat(run()).isZero();
        assertThat(text(out))
                .startsWith("These datasets are made up and come from a stub server")
                .endsWith("\n\n" + ReportTest.OF_THE_DEMO_DATASETS);
        assertThat(text(out).lines().findFirst().orElseThrow()).contains("FARADAY_API_KEY", "FARADAY_SCOPE_ID");
    }

    @Test
    void needsNoSetting() {
        assertThat(run()).isZero();
        assertThat(text(out)).endsWith(ReportTest.OF_THE_DEMO_DATASETS);
    }

    @Nested
    class WithABadSetting {

        @Test
        void asksForTheScopeThatIsMissing() {
            environment.put("FARADAY_API_KEY", KEY);

            assertThat(run()).isEqualTo(2);
            assertThat(onlyLineOfErr()).contains("FARADAY_SCOPE_ID is not set");
        }

        @Test
        void asksForTheKeyThatIsMissing() {
            environment.put("FARADAY_SCOPE_ID", SCOPE);

            assertThat(run()).isEqualTo(2);
            assertThat(onlyLineOfErr()).contains("FARADAY_API_KEY is not set");
        }

        @Test
        void tellsWhatAScopeIdLooksLike() {
            environment.put("FARADAY_API_KEY", KEY);
            environment.put("FARADAY_SCOPE_ID", "my scope");

            assertThat(run()).isEqualTo(2);
            assertThat(onlyLineOfErr()).contains("must be a UUID").contains("a text of 8 characters");
        }

        @Test
        void neverRepeatsTheKey() {
            environment.put("FARADAY_API_KEY", KEY + "\u00e9");
            environment.put("FARADAY_SCOPE_ID", SCOPE);

            assertThat(run()).isEqualTo(2);
            assertThat(onlyLineOfErr()).contains("API key").doesNotContain(KEY);
        }

        @Test
        void namesTheTransportsThatThereAre() {
            property("faraday.transport", "pigeon");

            assertThat(run()).isEqualTo(2);
            assertThat(onlyLineOfErr()).contains("pigeon", "jdk", "feign");
        }
    }

    @Nested
    class WithAServiceThatDoesNotAnswerTheQuestion {

        @ParameterizedTest
        @ValueSource(strings = {"jdk", "feign"})
        void saysInOneLineThatTheKeyIsWrong(String transport) {
            try (FaradayStubServer stub = FaradayStubServer.start()) {
                askTheService(transport, stub.baseUri().toString());

                assertThat(run()).isEqualTo(1);
            }
            assertThat(onlyLineOfErr())
                    .startsWith("quickstart: Faraday did not accept the API key")
                    .doesNotContain(KEY);
        }

        @ParameterizedTest
        @ValueSource(strings = {"jdk", "feign"})
        void saysInOneLineThatNobodyListens(String transport) {
            String nobody;
            try (FaradayStubServer stub = FaradayStubServer.start()) {
                nobody = stub.baseUri().toString();
            }
            askTheService(transport, nobody);

            assertThat(run()).isEqualTo(1);
            assertThat(onlyLineOfErr()).startsWith("quickstart: Faraday could not be asked for datasets");
        }

        private void askTheService(String transport, String baseUri) {
            environment.put("FARADAY_API_KEY", KEY);
            environment.put("FARADAY_SCOPE_ID", SCOPE);
            property("faraday.transport", transport);
            property("faraday.base-uri", baseUri);
            property("faraday.retry-max-attempts", "1");
        }
    }

    private void property(String name, String value) {
        System.setProperty(name, value);
        properties.put(name, value);
    }

    private int run() {
        return Quickstart.run(environment, printTo(out), printTo(err));
    }

    private String onlyLineOfErr() {
        assertThat(text(err)).hasLineCount(1).endsWith("\n");
        assertThat(text(out)).doesNotContain("Datasets of scope");
        return text(err).strip();
    }

    private static PrintStream printTo(ByteArrayOutputStream stream) {
        return new PrintStream(stream, true, StandardCharsets.UTF_8);
    }

    private static String text(ByteArrayOutputStream stream) {
        return stream.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
    }
}
