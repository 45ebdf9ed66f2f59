package com.example.jdk;

import io.github.faraday4j.ScopeId;
import io.github.faraday4j.transport.FaradayConfig;
import io.github.faraday4j.transport.jdk.JdkDatasetLookup;
import java.net.http.HttpClient;

/** Asks over a client of its own, whose module it does not have to require. */
public final class Main {

    private Main() {}

    public static void main(String[] args) {
        FaradayConfig config =
                FaradayConfig.builder().baseUri(args[0]).apiKey(args[1]).build();
        try (JdkDatasetLookup lookup = JdkDatasetLookup.create(config, HttpClient.newHttpClient())) {
            lookup.datasetsOf(ScopeId.of(args[2])).forEach(dataset -> System.out.println(dataset.name()));
        }
    }
}
