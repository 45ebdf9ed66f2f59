package com.example.targets.readme;

import io.github.faraday4j.AsyncDatasetLookupPort;
import io.github.faraday4j.DatasetLookupPort;
import io.github.faraday4j.LookupResult;
import io.github.faraday4j.ScopeId;
import io.github.faraday4j.ScopeLookups;
import io.github.faraday4j.dataset.Dataset;
import io.github.faraday4j.transport.FaradayConfig;
import io.github.faraday4j.transport.RetryPolicy;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;

final class Configured {

    private Configured() {}

    static FaradayConfig config() {
        // snippet:configuration
        FaradayConfig config = FaradayConfig.builder()
                .totalTimeout(Duration.ofSeconds(8))
                .retry(RetryPolicy.builder().maxAttempts(2).build())
                .fillFromEnvironment() // what was not set here: the key, the transport
                .build();
        // end
        return config;
    }

    static CompletableFuture<List<Dataset>> async(DatasetLookupPort lookup, Executor executor, ScopeId scope) {
        // snippet:async
        AsyncDatasetLookupPort async = AsyncDatasetLookupPort.over(lookup, executor);
        CompletableFuture<List<Dataset>> datasets = async.datasetsOfAsync(scope);
        // end
        return datasets;
    }

    static Map<ScopeId, String> many(DatasetLookupPort lookup, Executor executor, List<ScopeId> scopes) {
        Map<ScopeId, String> summaries = new LinkedHashMap<>();
        // snippet:many-scopes
        Map<ScopeId, LookupResult> results = ScopeLookups.of(lookup, executor).all(scopes);
        results.forEach((scope, result) ->
                summaries.put(scope, result.isSuccess() ? result.datasets().size() + " datasets" : "failed"));
        // end
        return summaries;
    }
}
