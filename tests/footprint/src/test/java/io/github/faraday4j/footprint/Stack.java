package io.github.faraday4j.footprint;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A transport, the jars of others that it needs, and what it may cost. To lower a limit is always right. */
enum Stack {
    JDK(950_000, 2_672, Set.of()),
    FEIGN(4_260_000, 2_870, Set.of("annotations", "feign-core", "kotlin-stdlib", "okhttp-jvm", "okio-jvm"));

    private static final Set<String> SHARED = Set.of(
            "jackson-core",
            "jspecify",
            "resilience4j-circuitbreaker",
            "resilience4j-core",
            "resilience4j-retry",
            "slf4j-api");

    /** The most bytes of all jars of others. */
    final long maxJarBytes;

    /** The most classes that JDK 17 loads until the first lookup is done. */
    final int maxClasses;

    private final Set<String> ownJars;

    Stack(long maxJarBytes, int maxClasses, Set<String> ownJars) {
        this.maxJarBytes = maxJarBytes;
        this.maxClasses = maxClasses;
        this.ownJars = ownJars;
    }

    String transport() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The names of the jars of others. */
    Set<String> jars() {
        return Stream.concat(SHARED.stream(), ownJars.stream()).collect(Collectors.toSet());
    }

    /** The jars of others on the class path of the tests. */
    List<Path> jarFiles() {
        return classPath().filter(entry -> jars().contains(artifact(entry))).toList();
    }

    /** The class path of an application with this transport alone, and with the programs of these tests. */
    String applicationClassPath() {
        Set<String> library =
                Set.of("faraday-core", "faraday-transport", "faraday-transport-" + transport(), "footprint");
        return classPath()
                .filter(entry -> library.contains(artifact(entry)) || jars().contains(artifact(entry)))
                .map(Path::toString)
                .collect(Collectors.joining(File.pathSeparator));
    }

    static Stream<Path> classPath() {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(Path::of);
    }

    /** The name of an artifact: of the folder that it is built in, or of its jar without the version. */
    static String artifact(Path entry) {
        return Files.isDirectory(entry)
                ? entry.getParent().getParent().getFileName().toString()
                : entry.getFileName().toString().replaceFirst("-\\d.*", "");
    }
}
