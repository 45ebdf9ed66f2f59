package io.github.faraday4j.benchmarks.coldstart;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds JDKs where they are usually installed. */
public final class Jdks {

    private static final List<Path> PARENTS = List.of(
            Path.of("/usr/lib/jvm"),
            Path.of("/opt/java"),
            Path.of(System.getProperty("user.home"), ".sdkman", "candidates", "java"),
            Path.of(System.getProperty("user.home"), ".jdks"));

    private Jdks() {}

    /** The one that runs this. */
    public static Path running() {
        return Path.of(System.getProperty("java.home"));
    }

    /** A JDK of a feature version; empty if none is found. */
    public static Optional<Path> find(int feature) throws IOException {
        for (Path parent : PARENTS) {
            if (Files.isDirectory(parent)) {
                try (Stream<Path> homes = Files.list(parent)) {
                    Optional<Path> home =
                            homes.sorted().filter(path -> is(feature, path)).findFirst();
                    if (home.isPresent()) {
                        return home;
                    }
                }
            }
        }
        return Optional.empty();
    }

    private static boolean is(int feature, Path home) {
        Path release = home.resolve("release");
        if (!Files.isExecutable(home.resolve("bin").resolve("java")) || !Files.isReadable(release)) {
            return false;
        }
        try (Stream<String> lines = Files.lines(release)) {
            return lines.anyMatch(line -> line.startsWith("JAVA_VERSION=\"" + feature + '.')
                    || line.equals("JAVA_VERSION=\"" + feature + '"'));
        } catch (IOException e) {
            return false;
        }
    }
}
