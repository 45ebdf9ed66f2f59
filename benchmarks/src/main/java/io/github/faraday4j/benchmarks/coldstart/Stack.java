package io.github.faraday4j.benchmarks.coldstart;

import io.github.faraday4j.benchmarks.Payload;
import io.github.faraday4j.benchmarks.client.ClientKind;
import io.github.faraday4j.benchmarks.server.ServerProcess;
import java.util.List;
import java.util.Optional;

/**
 * What is started: a JVM that does nothing, or one that makes a lookup.
 *
 * @param name of its files and its row
 */
record Stack(String name, Optional<ClientKind> client) {

    /** A JVM and no lookup. */
    private static final Stack NOTHING = new Stack("JVM", Optional.empty());

    /** The stacks that are measured, in the order of the report. */
    static final List<Stack> ALL = List.of(
            NOTHING,
            of(ClientKind.JDK_BYTES),
            of(ClientKind.FARADAY_JDK),
            of(ClientKind.JDK_DATABIND),
            of(ClientKind.GENERATED_NATIVE),
            of(ClientKind.FARADAY_FEIGN),
            of(ClientKind.FEIGN_DATABIND),
            of(ClientKind.RETROFIT_DATABIND),
            of(ClientKind.GENERATED_FEIGN));

    private static Stack of(ClientKind client) {
        return new Stack(client.name(), Optional.of(client));
    }

    List<String> arguments(ServerProcess server) {
        return client.map(kind -> List.of(kind.name(), server.baseUri(Payload.S)))
                .orElse(List.of());
    }
}
