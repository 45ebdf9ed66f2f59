package io.github.faraday4j.benchmarks.client;

import io.github.faraday4j.benchmarks.generated.feign.ApiClient;
import io.github.faraday4j.benchmarks.generated.feign.api.ScopesApi;
import java.util.UUID;

final class GeneratedFeign implements Client {

    private final ScopesApi api;
    private final UUID scope = UUID.fromString(SCOPE);

    GeneratedFeign(String baseUri) {
        ApiClient client = new ApiClient("bearer");
        client.setBasePath(baseUri);
        client.setBearerToken(API_KEY);
        this.api = client.buildClient(ScopesApi.class);
    }

    @Override
    public Object lookup() {
        return api.getScopeDatasets(scope);
    }
}
