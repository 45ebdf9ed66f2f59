package io.github.faraday4j.footprint;

import io.github.faraday4j.DatasetLookupPort;
import io.github.faraday4j.ScopeId;
import io.github.faraday4j.transport.DatasetLookups;
import io.github.faraday4j.transport.FaradayConfig;
import java.time.Duration;
import java.util.UUID;

/** Looks a scope up once, in a JVM of its own. */
final class OneLookup {

    private OneLookup() {}

    /** Takes a transport and a base URI, prints how many datasets there are, and stops at once. */
    public static void main(String[] args) {
        DatasetLookupPort lookup = DatasetLookups.open(FaradayConfig.builder()
                .transport(args[0])
                .baseUri(args[1])
                .apiKey("test_key")
                .totalTimeout(Duration.ofMinutes(2))
                .attemptTimeout(Duration.ofMinutes(2))
                .build());
        System.out.println(lookup.datasetsOf(ScopeId.of(new UUID(0, 1))).size());
        Runtime.getRuntime().halt(0);
    }
}
