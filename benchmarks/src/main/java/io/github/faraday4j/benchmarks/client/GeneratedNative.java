package io.github.faraday4j.benchmarks.client;

import io.github.faraday4j.benchmarks.generated.jdk.ApiClient;
import io.github.faraday4j.benchmarks.generated.jdk.ApiException;
import io.github.faraday4j.benchmarks.generated.jdk.api.ScopesApi;
import java.util.UUID;

final class GeneratedNative implements Client {

    private final ScopesApi api;
    private final UUID scope = UUID.fromString(SCOPE);

    GeneratedNative(String baseUri) {
        ApiClient client = new ApiClient();
        client.updateBaseUri(baseUri);
        client.setRequestInterceptor(request -> request.header("Authorization", "Bearer " + API_KEY));
        this.api = new ScopesApi(client);
    }

    @Override
    public Object lookup() throws ApiException {
        return api.getScopeDatasets(scope);
    }
}
