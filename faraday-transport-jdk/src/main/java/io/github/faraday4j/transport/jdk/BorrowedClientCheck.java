package io.github.faraday4j.transport.jdk;

import io.github.faraday4j.transport.FaradayConfig;
import java.net.http.HttpClient;

/** Which clients of a caller's can be used. */
final class BorrowedClientCheck {

    private BorrowedClientCheck() {}

    static void check(FaradayConfig config, HttpClient client) {
        if (!config.clientSettings().isEmpty()) {
            throw new IllegalArgumentException("the configuration sets " + config.clientSettings()
                    + ", which a client that the caller brings does not observe: set them on the client instead");
        }
        require(
                client.followRedirects() == HttpClient.Redirect.NEVER,
                "follows redirects, and may send the API key to another host: build it with Redirect.NEVER");
        require(
                client.authenticator().isEmpty(),
                "has an authenticator, and may send its credentials to Faraday: build it without one");
        require(client.cookieHandler().isEmpty(), "keeps cookies: build it without a cookie handler");
    }

    private static void require(boolean condition, String problem) {
        if (!condition) {
            throw new IllegalArgumentException("the HTTP client " + problem);
        }
    }
}
