package io.github.faraday4j.benchmarks.coldstart;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a JVM loaded until it had its answer, by its own log. */
final class LoadedClasses {

    private static final String SOURCE = " source: ";
    private static final String FILE = "file:";

    private final List<String> lines;

    private LoadedClasses(List<String> lines) {
        this.lines = lines;
    }

    static LoadedClasses of(Jvm jvm, String classPath, List<String> arguments, Path log)
            throws IOException, InterruptedException {
        Files.deleteIfExists(log);
        jvm.nanosToAnswer(List.of("-Xlog:class+load:file=" + log + "::filecount=0"), classPath, arguments);
        try (Stream<String> all = Files.lines(log)) {
            return new LoadedClasses(all.filter(line -> line.contains(SOURCE)).toList());
        }
    }

    int count() {
        return lines.size();
    }

    /** Those entries of a class path that a class came from, in their order. */
    List<Path> jarsOf(String classPath) {
        Set<String> sources = lines.stream()
                .map(line -> line.substring(line.indexOf(SOURCE) + SOURCE.length()))
                .filter(source -> source.startsWith(FILE))
                .map(source ->
                        Path.of(source.substring(FILE.length())).getFileName().toString())
                .collect(Collectors.toSet());
        return Stream.of(classPath.split(File.pathSeparator, -1))
                .map(Path::of)
                .filter(jar -> sources.contains(jar.getFileName().toString()))
                .toList();
    }
}
