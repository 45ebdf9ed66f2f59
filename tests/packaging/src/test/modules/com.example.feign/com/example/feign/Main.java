package com.example.feign;

import feign.DefaultClient;
import io.github.faraday4j.ScopeId;
import io.github.faraday4j.transport.FaradayConfig;
import io.github.faraday4j.transport.feign.FeignDatasetLookup;
import okhttp3.OkHttpClient;

/** Asks over clients of its own, whose modules it does not have to require. */
public final class Main {

    private Main() {}

    public static void main(String[] args) {
        FaradayConfig config =
                FaradayConfig.builder().baseUri(args[0]).apiKey(args[1]).build();
        OkHttpClient client = new OkHttpClient.Builder()
                .followRedirects(false)
                .followSslRedirects(false)
                .build();
        print(FeignDatasetLookup.create(config, client), args[2]);
        print(FeignDatasetLookup.create(config, new DefaultClient(null, null)), args[2]);
    }

    private static void print(FeignDatasetLookup lookup, String scope) {
        try (lookup) {
            lookup.datasetsOf(ScopeId.of(scope)).forEach(dataset -> System.out.println(dataset.name()));
        }
    }
}
