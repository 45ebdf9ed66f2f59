package com.example;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.faraday4j.ScopeId;
import io.github.faraday4j.dataset.Dataset;
import io.github.faraday4j.testkit.DatasetFixtures;
import io.github.faraday4j.testkit.FaradayStubServer;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FirstLookupTest {

    private static final ScopeId SCOPE = ScopeId.of("7a9cd7a7-1e4a-4d3b-8c0a-3f5d2f0c9a11");

    @Test
    void printsTheDatasets() {
        Dataset dataset = DatasetFixtures.dataset();
        try (FaradayStubServer stub = FaradayStubServer.start()) {
            stub.with(SCOPE, dataset);
            System.setProperty("faraday.api-key", stub.apiKey());
            System.setProperty("faraday.base-uri", stub.baseUri().toString());

            List<String> lines = printed(() -> FirstLookup.main(new String[] {SCOPE.toString()}));

            assertEquals(dataset.toString(), lines.get(0));
            assertEquals(1, stub.requests());
        }
    }

    @Test
    void neededTheseJars() {
        List<String> jars = Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(entry -> Path.of(entry).getFileName().toString())
                .filter(name -> name.endsWith(".jar"))
                .filter(name -> !name.matches("(junit|opentest4j|apiguardian|wiremock|faraday-testkit)-.*"))
                .map(name -> name.replaceFirst("-[0-9].*", ""))
                .sorted()
                .toList();
        assertEquals(
                List.of(
                        "faraday-core",
                        "faraday-transport",
                        "faraday-transport-jdk",
                        "jackson-core",
                        "jspecify",
                        "resilience4j-circuitbreaker",
                        "resilience4j-core",
                        "resilience4j-retry",
                        "slf4j-api"),
                jars);
    }

    private static List<String> printed(Runnable program) {
        PrintStream before = System.out;
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        System.setOut(new PrintStream(bytes, true));
        try {
            program.run();
        } finally {
            System.setOut(before);
        }
        return bytes.toString().lines().toList();
    }
}
