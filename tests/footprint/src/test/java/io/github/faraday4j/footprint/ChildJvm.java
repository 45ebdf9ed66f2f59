package io.github.faraday4j.footprint;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Runs {@link OneLookup} on the JVM that runs the tests, with the class path of an application. */
final class ChildJvm {

    private ChildJvm() {}

    /** Returns the number of datasets that it found. The host has a name, as in an application: to resolve it costs. */
    static int lookUp(Stack stack, int port, String... options) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-XX:+UseSerialGC", "-Dslf4j.internal.verbosity=ERROR"));
        command.addAll(List.of(options));
        command.addAll(List.of("-cp", stack.applicationClassPath(), OneLookup.class.getName()));
        command.addAll(List.of(stack.transport(), "http://localhost:" + port + "/v1"));
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(output).isZero();
        return Integer.parseInt(output.strip());
    }
}
