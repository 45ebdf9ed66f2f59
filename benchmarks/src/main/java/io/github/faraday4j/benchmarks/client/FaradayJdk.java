package io.github.faraday4j.benchmarks.client;

import io.github.faraday4j.ScopeId;
import io.github.faraday4j.transport.DatasetLookupAdapter;
import io.github.faraday4j.transport.FaradayConfig;
import io.github.faraday4j.transport.jdk.JdkDatasetLookup;

final class FaradayJdk implements Client {

    private final DatasetLookupAdapter lookup;
    private final ScopeId scope = ScopeId.of(SCOPE);

    FaradayJdk(String baseUri) {
        this.lookup = JdkDatasetLookup.create(
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
