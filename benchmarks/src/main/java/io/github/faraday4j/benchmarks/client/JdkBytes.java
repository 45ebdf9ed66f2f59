package io.github.faraday4j.benchmarks.client;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpResponse.BodyHandlers;

final class JdkBytes implements Client {

    private final HttpClient client = JdkRequest.client();
    private final URI uri;

    JdkBytes(String baseUri) {
        this.uri = JdkRequest.uri(baseUri);
    }

    @Override
    public Object lookup() throws IOException, InterruptedException {
        return client.send(JdkRequest.to(uri), BodyHandlers.ofByteArray()).body();
    }
}
