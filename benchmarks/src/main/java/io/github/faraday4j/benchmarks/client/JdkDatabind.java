package io.github.faraday4j.benchmarks.client;

import com.fasterxml.jackson.databind.ObjectReader;
import io.github.faraday4j.benchmarks.databind.DatasetMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpResponse.BodyHandlers;

final class JdkDatabind implements Client {

    private final HttpClient client = JdkRequest.client();
    private final ObjectReader reader = DatasetMapper.reader();
    private final URI uri;

    JdkDatabind(String baseUri) {
        this.uri = JdkRequest.uri(baseUri);
    }

    @Override
    public Object lookup() throws IOException, InterruptedException {
        byte[] body =
                client.send(JdkRequest.to(uri), BodyHandlers.ofByteArray()).body();
        return reader.readValue(body);
    }
}
