package com.example;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringBootVersion;

/** Our BOM names our artifacts only: of what Boot manages, Boot's version is used. */
class VersionsTest {

    private static final Map<String, List<String>> MANAGED_BY_BOOT = Map.of(
            "3.5.7",
            List.of(
                    "jackson-core-2.19.2.jar",
                    "jackson-databind-2.19.2.jar",
                    "kotlin-stdlib-1.9.25.jar",
                    "logback-classic-1.5.20.jar",
                    "slf4j-api-2.0.17.jar"),
            "4.0.7",
            List.of(
                    "jackson-core-2.21.4.jar",
                    "jackson-core-3.1.4.jar",
                    "jackson-databind-3.1.4.jar",
                    "kotlin-stdlib-2.2.21.jar",
                    "logback-classic-1.5.34.jar",
                    "slf4j-api-2.0.18.jar"),
            "4.1.2",
            List.of(
                    "jackson-core-2.21.7.jar",
                    "jackson-core-3.1.7.jar",
                    "jackson-databind-3.1.7.jar",
                    "kotlin-stdlib-2.3.21.jar",
                    "logback-classic-1.5.38.jar",
                    "slf4j-api-2.0.20.jar"));

    @Test
    void areThoseOfBoot() {
        List<String> jars = Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(entry -> Path.of(entry).getFileName().toString())
                .filter(name -> name.matches("(jackson-core|jackson-databind|kotlin-stdlib|logback-classic|slf4j-api).*"))
                .sorted()
                .toList();
        assertEquals(MANAGED_BY_BOOT.get(SpringBootVersion.getVersion()), jars);
    }
}
