package io.github.faraday4j.packaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Compiles a module of {@code src/test/modules} against the module path that it will run on, and the annotations. */
final class Consumer {

    private static final Path SOURCES = Path.of("src/test/modules");

    private Consumer() {}

    /** Returns the module path with the module in front. */
    static List<Path> compile(String module, List<Path> modulePath, Path folder) throws IOException {
        Path classes = Files.createDirectories(folder.resolve(module));
        List<String> arguments = new ArrayList<>(List.of("-Xlint:all", "-Werror", "-d", classes.toString()));
        arguments.addAll(List.of("--module-path", Jars.joined(Jars.with(modulePath, Jars.ANNOTATIONS))));
        // Or the compiler takes that of the JVM that it runs in.
        arguments.addAll(List.of("--class-path", classes.toString()));
        try (Stream<Path> files = Files.walk(SOURCES.resolve(module))) {
            files.filter(Files::isRegularFile).map(Path::toString).forEach(arguments::add);
        }
        assertThat(Tool.runHere("javac", arguments.toArray(String[]::new))).isEqualTo(new Tool.Run(0, ""));
        return Stream.concat(Stream.of(classes), modulePath.stream()).toList();
    }
}
