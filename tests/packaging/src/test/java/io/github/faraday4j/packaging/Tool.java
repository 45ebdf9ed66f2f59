package io.github.faraday4j.packaging;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;

/** Runs a program of the JDK that runs the tests, or of an image that was made by it. */
final class Tool {

    private static final long PATIENCE_SECONDS = 300;

    private Tool() {}

    /** What a program printed, and how it ended. */
    record Run(int status, String output) {}

    private static Path java() {
        return Path.of(System.getProperty("java.home"), "bin", "java");
    }

    static Run run(Path program, String... arguments) throws IOException, InterruptedException {
        Path output = Files.createTempFile("output", ".txt");
        try {
            Process process = new ProcessBuilder(Stream.concat(Stream.of(program.toString()), Stream.of(arguments))
                            .toList())
                    .redirectErrorStream(true)
                    .redirectOutput(output.toFile())
                    .start();
            if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new AssertionError(program + " goes on and on: " + Files.readString(output));
            }
            return new Run(process.exitValue(), Files.readString(output, StandardCharsets.UTF_8));
        } finally {
            Files.delete(output);
        }
    }

    /** Runs a tool of the JDK inside this JVM, which is quicker. */
    static Run runHere(String name, String... arguments) {
        StringWriter output = new StringWriter();
        PrintWriter writer = new PrintWriter(output);
        int status = ToolProvider.findFirst(name).orElseThrow().run(writer, writer, arguments);
        return new Run(status, output.toString());
    }

    /** Runs a modular application. */
    static Run launch(List<Path> modulePath, String module, String... arguments)
            throws IOException, InterruptedException {
        return launch(modulePath, List.of(), module, arguments);
    }

    /** Runs a modular application with more options of the JVM. */
    static Run launch(List<Path> modulePath, List<String> options, String module, String... arguments)
            throws IOException, InterruptedException {
        List<String> all = new ArrayList<>(List.of("--module-path", Jars.joined(modulePath)));
        all.addAll(options);
        all.addAll(List.of("--module", module + '/' + module + ".Main"));
        all.addAll(List.of(arguments));
        return run(java(), all.toArray(String[]::new));
    }

    /** Runs a program that ends at the end of its input, which comes when as many lines of its output match. */
    static Run runUntil(List<String> command, int lines, Predicate<String> matching)
            throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        CompletableFuture.delayedExecutor(PATIENCE_SECONDS, TimeUnit.SECONDS).execute(process::destroyForcibly);
        StringBuilder output = new StringBuilder();
        int seen = 0;
        try (BufferedReader reader = process.inputReader(StandardCharsets.UTF_8)) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                output.append(line).append('\n');
                if (matching.test(line) && ++seen == lines) {
                    process.getOutputStream().close();
                }
            }
        }
        return new Run(process.waitFor(), output.toString());
    }

    /** The command of a program that is on its class path. */
    static List<String> commandOf(List<Path> classPath, List<String> options, Class<?> main, String... arguments) {
        List<String> all = new ArrayList<>(List.of(java().toString()));
        all.addAll(options);
        all.addAll(List.of("-cp", Jars.joined(classPath), main.getName()));
        all.addAll(List.of(arguments));
        return all;
    }
}
