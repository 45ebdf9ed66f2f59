package io.github.faraday4j.reliability.soak;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;

/** A {@link SoakService}, and what it tells of itself. */
final class SoakServiceProcess implements AutoCloseable {

    /**
     * What the service saw.
     *
     * @param connections accepted
     * @param requests read
     * @param strays requests that no lookup sends, such as one that follows a redirect
     * @param open connections that are open
     * @param busy requests that are being replied to
     */
    record Figures(long connections, long requests, long strays, int open, int busy) {}

    private final Process process;
    private final BufferedReader output;
    private final PrintWriter input;
    private final int port;

    private SoakServiceProcess(Process process) throws IOException {
        this.process = process;
        this.output = process.inputReader();
        this.input = new PrintWriter(process.outputWriter(), true);
        this.port = Integer.parseInt(line());
    }

    static SoakServiceProcess start() {
        try {
            return new SoakServiceProcess(new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-Xmx128m",
                            "-XX:+UseSerialGC",
                            "-cp",
                            System.getProperty("java.class.path"),
                            SoakService.class.getName())
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    URI baseUri() {
        return URI.create("http://127.0.0.1:" + port + "/v1");
    }

    Figures figures() {
        try {
            input.println();
            String[] words = line().split(" ", -1);
            return new Figures(
                    Long.parseLong(words[0]),
                    Long.parseLong(words[1]),
                    Long.parseLong(words[2]),
                    Integer.parseInt(words[3]),
                    Integer.parseInt(words[4]));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String line() throws IOException {
        String line = output.readLine();
        if (line == null) {
            throw new IOException("the service of the soak has ended");
        }
        return line;
    }

    @Override
    public void close() {
        process.destroy();
    }
}
