package io.github.faraday4j.benchmarks.server;

import io.github.faraday4j.benchmarks.Payload;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A running {@link PayloadServer}, in a JVM of its own so that no client shares its heap or its compiler. */
public final class ServerProcess implements AutoCloseable {

    private final Process process;
    private final Path trustStore;
    private final String port;
    private final String securePort;

    private ServerProcess(Process process, Path trustStore, String ports) {
        this.process = process;
        this.trustStore = trustStore;
        this.port = ports.replaceAll(" .*", "");
        this.securePort = ports.replaceAll(".* ", "");
    }

    /** Starts a server and waits until it listens. */
    public static ServerProcess start() throws IOException {
        Path trustStore = Files.createTempFile("trusted", ".p12");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:+UseSerialGC",
                        "-Xms256m",
                        "-Xmx256m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        PayloadServer.class.getName(),
                        trustStore.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        BufferedReader output = process.inputReader();
        String line = output.readLine();
        if (line == null) {
            throw new IOException("the server did not start");
        }
        return new ServerProcess(process, trustStore, line);
    }

    /** The base URI, as a client's configuration has it, of a service that answers with a payload. */
    public String baseUri(Payload payload) {
        return "http://127.0.0.1:" + port + '/' + payload;
    }

    /** The same over TLS. */
    public String secureUri(Payload payload) {
        return "https://127.0.0.1:" + securePort + '/' + payload;
    }

    /** The options with which a JVM trusts the server, whatever client it runs. */
    public List<String> trustOptions() {
        return List.of(
                "-Djavax.net.ssl.trustStore=" + trustStore,
                "-Djavax.net.ssl.trustStorePassword=" + PayloadServer.PASSWORD,
                "-Djavax.net.ssl.trustStoreType=PKCS12");
    }

    @Override
    public void close() throws IOException {
        process.destroy();
        Files.deleteIfExists(trustStore);
    }
}
