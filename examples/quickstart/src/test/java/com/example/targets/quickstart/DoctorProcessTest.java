package com.example.targets.quickstart;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.faraday4j.testkit.FaradayStubServer;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The doctor as a user runs it: a JVM with environment variables, and a class path of its own. */
class DoctorProcessTest {

    private int exitCode;

    @Test
    void tellsTheOriginOfEachSetting() throws Exception {
        try (FaradayStubServer stub = FaradayStubServer.start()) {
            stub.with(DemoDatasets.SCOPE, DemoDatasets.all());
            Map<String, String> environment = Map.of(
                    "FARADAY_API_KEY", stub.apiKey(),
                    "FARADAY_SCOPE_ID", DemoDatasets.SCOPE.toString(),
                    "FARADAY_TOTAL_TIMEOUT", "8s",
                    "FARADAY_RETRY_MAX_ATTEMPTS", "2",
                    "FARADAY_BASE_URI", "https://overruled.example/v1");

            String said = run(environment, Stream.of(), "-Dfaraday.base-uri=" + stub.baseUri(), "-Dfaraday.gzip=false");

            assertThat(said).doesNotContain(stub.apiKey());
            assertThat(DoctorText.withoutColumns(said))
                    .isEqualTo(DoctorText.withoutColumns(
                            TroubleshootingGuide.read().doctorSaid()));
            assertThat(exitCode).isZero();
        }
    }

    @Test
    void namesWhatToAddWhenThereIsNoTransport() throws Exception {
        try (FaradayStubServer stub = FaradayStubServer.start()) {
            String said = run(
                    Map.of(
                            "FARADAY_API_KEY",
                            stub.apiKey(),
                            "FARADAY_BASE_URI",
                            stub.baseUri().toString()),
                    Stream.of("faraday-transport-jdk", "faraday-transport-feign"));

            assertThat(DoctorText.withoutWhatVaries(said))
                    .contains(
                            "\ntransport   WRONG: no transport on the class path: add the dependency"
                                    + " io.github.faraday4j:faraday-transport-jdk or io.github.faraday4j:faraday-transport-feign.")
                    .containsPattern("\napiKey +[*]{4} +variable FARADAY_API_KEY\n")
                    .contains("\ncheck       passed: connected to 127.0.0.1:PORT in N ms.");
            assertThat(exitCode).isEqualTo(2);
        }
    }

    @Test
    void showsTheRestWhenThereIsNoKey() throws Exception {
        try (FaradayStubServer stub = FaradayStubServer.start()) {
            String said = run(Map.of("FARADAY_BASE_URI", stub.baseUri().toString()), Stream.of());

            assertThat(said)
                    .contains("settings    WRONG: an API key is required, but was not set")
                    .containsPattern("\napiKey +- +missing\n")
                    .doesNotContain("no-key-was-given");
            assertThat(exitCode).isEqualTo(2);
            assertThat(stub.requests()).isZero();
        }
    }

    private String run(Map<String, String> environment, Stream<String> missing, String... options) throws Exception {
        List<String> without = missing.toList();
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp", classPath(without)));
        command.addAll(List.of(options));
        command.addAll(List.of(Quickstart.class.getName(), "--doctor"));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().clear();
        builder.environment().putAll(environment);
        Process process = builder.start();
        String said = read(process);
        exitCode = process.waitFor();
        return said;
    }

    private static String classPath(List<String> without) {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> without.stream().noneMatch(entry::contains))
                .collect(joining(File.pathSeparator));
    }

    private static String read(Process process) throws IOException {
        return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
}
