package io.github.faraday4j.benchmarks.lookup;

import io.github.faraday4j.benchmarks.client.ClientKind;
import io.github.faraday4j.benchmarks.server.ServerProcess;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A running {@link AskingProcess}. */
final class ClientProcess implements AutoCloseable {

    private final ClientKind kind;
    private final ServerProcess server;
    private final Process process;
    private final BufferedReader output;
    private final BufferedWriter input;

    ClientProcess(ClientKind kind, ServerProcess server, Path jdk, List<String> options) throws IOException {
        this.kind = kind;
        this.server = server;
        List<String> command = new ArrayList<>();
        command.add(jdk.resolve("bin").resolve("java").toString());
        command.addAll(options);
        command.addAll(server.trustOptions());
        command.addAll(List.of("-cp", System.getProperty("java.class.path")));
        command.addAll(List.of(AskingProcess.class.getName(), kind.name()));
        this.process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        this.output = process.inputReader();
        this.input = process.outputWriter();
    }

    ClientKind kind() {
        return kind;
    }

    Turn take(Setting setting, long leadMillis, long millis) throws IOException {
        String baseUri = setting.overTls() ? server.secureUri(setting.payload()) : server.baseUri(setting.payload());
        input.write(AskingProcess.line(baseUri, setting, leadMillis, millis));
        input.newLine();
        input.flush();
        String line = output.readLine();
        if (line == null) {
            throw new IOException(kind + " failed; see above");
        }
        return Turn.parse(line);
    }

    @Override
    public void close() {
        process.destroy();
    }
}
