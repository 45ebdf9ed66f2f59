package io.github.faraday4j.transport.feign;

import io.github.faraday4j.transport.FaradayConfig;
import okhttp3.Authenticator;
import okhttp3.CookieJar;
import okhttp3.OkHttpClient;

/** What a client that the caller brought must be like. */
final class BorrowedClientCheck {

    private BorrowedClientCheck() {}

    /** Refuses what would send the API key elsewhere, or make an exchange more than one. */
    static void check(OkHttpClient client) {
        require(
                !client.followRedirects() && !client.followSslRedirects(),
                "must not follow redirects: build it with followRedirects(false) and followSslRedirects(false)");
        require(
                client.authenticator() == Authenticator.NONE,
                "must have no authenticator: leave it Authenticator.NONE");
        require(
                client.proxyAuthenticator() == Authenticator.NONE,
                "must have no proxyAuthenticator: leave it Authenticator.NONE");
        require(client.cookieJar() == CookieJar.NO_COOKIES, "must have no cookieJar: leave it CookieJar.NO_COOKIES");
        require(client.cache() == null, "must have no cache: build it with cache(null)");
    }

    private static void require(boolean condition, String rule) {
        if (!condition) {
            throw new IllegalArgumentException("the OkHttpClient " + rule);
        }
    }

    /** Refuses settings that a client brought along would silently ignore. */
    static void checkUnused(FaradayConfig config) {
        if (!config.clientSettings().isEmpty()) {
            throw new IllegalArgumentException("the configuration sets " + config.clientSettings()
                    + ", which a client that the caller brings does not observe: set them on the client instead");
        }
    }
}
