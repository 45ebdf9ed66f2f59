package io.github.faraday4j.benchmarks.server;

import io.github.faraday4j.benchmarks.Payload;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;

/** A running {@link PayloadServer}, in a JVM of its own so that no client shares its heap or its compiler. */
public final class ServerProcess implements AutoCloseable {

    private final Process process;
    private final int port;

    private ServerProcess(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    /** Starts a server and waits until it listens. */
    public static ServerProcess start() throws IOException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:+UseSerialGC",
                        "-Xms256m",
                        "-Xmx256m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        PayloadServer.class.getName())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        BufferedReader output = process.inputReader();
        String line = output.readLine();
        if (line == null) {
            throw new IOException("the server did not start");
        }
        return new ServerProcess(process, Integer.parseInt(line));
    }

    /** The base URI, as a client's configuration has it, of a service that answers with a payload. */
    public String baseUri(Payload payload) {
        return "http://127.0.0.1:" + port + '/' + payload;
    }

    @Override
    public void close() {
        process.destroy();
    }
}
