package io.github.faraday4j.benchmarks.client;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;

/** What the clients on {@code java.net.http} share. */
final class JdkRequest {

    private JdkRequest() {}

    static HttpClient client() {
        return HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    }

    static HttpRequest to(URI uri) {
        return HttpRequest.newBuilder(uri)
                .header("Accept", "application/json")
                .header("Authorization", "Bearer " + Client.API_KEY)
                .build();
    }

    static URI uri(String baseUri) {
        return URI.create(baseUri + "/scopes/" + Client.SCOPE + "/datasets");
    }
}
