package io.github.faraday4j.benchmarks.coldstart;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Runs {@link ColdClient} in a new JVM. */
final class Jvm {

    private static final long PATIENCE_SECONDS = 60;

    private final Path home;

    Jvm(Path home) {
        this.home = home;
    }

    /**
     * Runs it to its end.
     *
     * @return the time from before the start of the process to its word that it has the answer
     */
    long nanosToAnswer(List<String> options, String classPath, List<String> arguments)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(home.resolve("bin").resolve("java").toString());
        command.addAll(List.of("-Xms128m", "-Xmx128m", "-XX:+UseSerialGC"));
        command.addAll(List.of("-Xlog:disable", "-Xlog:all=error:stderr"));
        command.addAll(options);
        command.addAll(List.of("-cp", classPath, ColdClient.class.getName()));
        command.addAll(arguments);
        ProcessBuilder builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD);
        long start = System.nanoTime();
        Process process = builder.start();
        BufferedReader output = process.inputReader();
        String line = output.readLine();
        long nanos = System.nanoTime() - start;
        while (output.readLine() != null) {
            // JDK 25 tells of the archive that it makes.
        }
        if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)
                || process.exitValue() != 0
                || !ColdClient.DONE.equals(line)) {
            throw new IOException("a cold start failed: " + String.join(" ", command));
        }
        return nanos;
    }
}
