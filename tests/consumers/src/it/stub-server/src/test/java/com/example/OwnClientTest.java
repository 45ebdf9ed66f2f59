package com.example;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.faraday4j.ScopeId;
import io.github.faraday4j.testkit.DatasetFixtures;
import io.github.faraday4j.testkit.FaradayStubExtension;
import io.github.faraday4j.testkit.FaradayStubServer;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class OwnClientTest {

    private static final ScopeId SCOPE = ScopeId.of("7a9cd7a7-1e4a-4d3b-8c0a-3f5d2f0c9a11");

    @RegisterExtension
    final FaradayStubExtension faraday = new FaradayStubExtension();

    @Test
    void isAnsweredWithTheDatasets() throws IOException, InterruptedException {
        faraday.server().with(SCOPE, DatasetFixtures.dataset());

        HttpResponse<String> response = ask(faraday.server().apiKey());

        assertEquals(200, response.statusCode());
        assertTrue(response.body().contains(DatasetFixtures.dataset().id().toString()), response.body());
        assertEquals(1, faraday.server().journal().size());
    }

    @Test
    void isRefusedWithAnotherKey() throws IOException, InterruptedException {
        assertEquals(401, ask("another-key").statusCode());
    }

    private HttpResponse<String> ask(String key) throws IOException, InterruptedException {
        FaradayStubServer stub = faraday.server();
        URI uri = URI.create(stub.baseUri() + "/scopes/" + SCOPE + "/datasets");
        HttpRequest request = HttpRequest.newBuilder(uri)
                .header("Authorization", "Bearer " + key)
                .build();
        return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
    }
}
