package io.github.faraday4j.packaging;

import io.github.faraday4j.ScopeId;
import io.github.faraday4j.transport.DatasetLookupAdapter;
import io.github.faraday4j.transport.DatasetLookups;
import io.github.faraday4j.transport.FaradayConfig;
import java.io.IOException;

/** An application that knows nothing of the agent in its JVM. */
final class ObservedProgram {

    static final int LOOKUPS = 24;

    private ObservedProgram() {}

    /** Takes a base URI, a key and a scope, and ends when its input does. */
    public static void main(String[] args) throws IOException {
        FaradayConfig config =
                FaradayConfig.builder().baseUri(args[0]).apiKey(args[1]).build();
        try (DatasetLookupAdapter lookup = DatasetLookups.open(config)) {
            for (int i = 0; i < LOOKUPS; i++) {
                lookup.datasetsOf(ScopeId.of(args[2]));
            }
        }
        System.in.read();
    }
}
