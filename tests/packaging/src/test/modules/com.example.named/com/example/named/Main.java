package com.example.named;

import io.github.faraday4j.DatasetLookupPort;
import io.github.faraday4j.ScopeId;
import io.github.faraday4j.transport.DatasetLookupAdapter;
import io.github.faraday4j.transport.DatasetLookups;
import io.github.faraday4j.transport.FaradayConfig;

/** Knows no transport; takes the one that is there, or the one that is named. */
public final class Main {

    private Main() {}

    /** Base URI, key, scope and, if there are several, the name of a transport. */
    public static void main(String[] args) {
        FaradayConfig.Builder config = FaradayConfig.builder().baseUri(args[0]).apiKey(args[1]);
        if (args.length > 3) {
            config.transport(args[3]);
        }
        try (DatasetLookupAdapter lookup = DatasetLookups.open(config.build())) {
            print(lookup, ScopeId.of(args[2]));
        }
    }

    private static void print(DatasetLookupPort port, ScopeId scope) {
        port.datasetsOf(scope).forEach(dataset -> System.out.println(dataset.name()));
    }
}
