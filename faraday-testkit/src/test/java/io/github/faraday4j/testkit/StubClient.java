package io.github.faraday4j.testkit;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;

/** Asks a stub server as plainly as the JDK can. */
final class StubClient {

    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private final FaradayStubServer server;

    StubClient(FaradayStubServer server) {
        this.server = server;
    }

    HttpResponse<String> get(Object scope) throws IOException, InterruptedException {
        return send(to("/scopes/" + scope + "/datasets").header("Authorization", "Bearer " + server.apiKey()));
    }

    HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(URI.create(server.baseUri() + path));
    }

    HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
    }

    HttpResponse<byte[]> sendForBytes(HttpRequest.Builder request) throws IOException, InterruptedException {
        return HTTP.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
    }
}
