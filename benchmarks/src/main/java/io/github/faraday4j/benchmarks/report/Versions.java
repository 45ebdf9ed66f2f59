package io.github.faraday4j.benchmarks.report;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The versions of what was measured, by the jars on the class path. */
final class Versions {

    private static final List<String> ARTIFACTS = List.of(
            "faraday-core",
            "jackson-core",
            "jackson-databind",
            "okhttp-jvm",
            "feign-core",
            "feign-okhttp",
            "retrofit",
            "resilience4j-core",
            "jmh-core");

    private Versions() {}

    static String describe() throws IOException {
        List<String> jars = Stream.of(System.getProperty("java.class.path").split(File.pathSeparator, -1))
                .map(entry -> Path.of(entry).getFileName().toString())
                .toList();
        String libraries = ARTIFACTS.stream()
                .flatMap(artifact -> jars.stream().filter(jar -> jar.startsWith(artifact + "-")))
                .map(jar -> jar.substring(0, jar.length() - ".jar".length()))
                .collect(Collectors.joining(", "));
        return libraries + ", openapi-generator-" + generator();
    }

    private static String generator() throws IOException {
        Properties versions = new Properties();
        try (InputStream in = Versions.class.getResourceAsStream("/versions.properties")) {
            versions.load(Objects.requireNonNull(in));
        }
        return versions.getProperty("openapi-generator");
    }
}
