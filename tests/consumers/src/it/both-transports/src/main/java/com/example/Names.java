package com.example;

import io.github.faraday4j.ScopeId;
import io.github.faraday4j.dataset.Dataset;
import io.github.faraday4j.transport.DatasetLookupAdapter;
import io.github.faraday4j.transport.DatasetLookups;
import io.github.faraday4j.transport.FaradayConfig;

/** Prints the names of the datasets of a scope; compiled against neither transport. */
final class Names {

    private Names() {}

    public static void main(String[] args) {
        try (DatasetLookupAdapter lookup = DatasetLookups.open(FaradayConfig.fromEnvironment())) {
            for (Dataset dataset : lookup.datasetsOf(ScopeId.of(args[0]))) {
                System.out.println(dataset.id() + " " + dataset.name());
            }
        }
    }
}
