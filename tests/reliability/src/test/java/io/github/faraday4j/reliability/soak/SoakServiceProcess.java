package io.github.faraday4j.reliability.soak;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;

/** A {@link SoakService} in a process of its own: threads, files and heap of this one are the client's alone. */
final class SoakServiceProcess implements SoakTarget {

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

    @Override
    public URI baseUri() {
        return SoakService.baseUri(port);
    }

    @Override
    public ServiceFigures figures() {
        try {
            input.println();
            return ServiceFigures.parse(line());
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
