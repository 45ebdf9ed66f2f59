package io.github.faraday4j.benchmarks.client;

import io.github.faraday4j.ScopeId;
import io.github.faraday4j.transport.DatasetLookupAdapter;
import io.github.faraday4j.transport.FaradayConfig;
import io.github.faraday4j.transport.feign.FeignDatasetLookup;

final class FaradayFeign implements Client {

    private final DatasetLookupAdapter lookup;
    private final ScopeId scope = ScopeId.of(SCOPE);

    FaradayFeign(String baseUri) {
        this.lookup = FeignDatasetLookup.create(
                FaradayConfig.builder().apiKey(API_KEY).baseUri(baseUri).build());
    }

    @Override
    public Object lookup() {
        return lookup.datasetsOf(scope);
    }

    @Override
    public void close() {
        lookup.close();
    }
}
