package io.github.faraday4j.benchmarks.client;

import java.io.IOException;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

final class OkHttpBytes implements Client {

    private final OkHttpClient client = new OkHttpClient();
    private final String url;

    OkHttpBytes(String baseUri) {
        this.url = baseUri + "/scopes/" + SCOPE + "/datasets";
    }

    @Override
    public Object lookup() throws IOException {
        Request request = new Request.Builder()
                .url(url)
                .header("Accept", "application/json")
                .header("Authorization", "Bearer " + API_KEY)
                .build();
        try (Response response = client.newCall(request).execute()) {
            return response.body().bytes();
        }
    }
}
