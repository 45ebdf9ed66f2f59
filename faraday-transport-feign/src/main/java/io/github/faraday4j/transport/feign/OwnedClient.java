package io.github.faraday4j.transport.feign;

import io.github.faraday4j.transport.FaradayConfig;
import java.net.Proxy;
import java.security.NoSuchAlgorithmException;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.SSLContext;
import okhttp3.Authenticator;
import okhttp3.ConnectionPool;
import okhttp3.CookieJar;
import okhttp3.OkHttpClient;

/** The client that the library makes: nothing of the JVM reaches it but its default SSL context. */
final class OwnedClient {

    private static final long KEEP_ALIVE_SECONDS = 30;

    private OwnedClient() {}

    static OkHttpClient.Builder builder(FaradayConfig config) {
        return new OkHttpClient.Builder()
                .connectionPool(new ConnectionPool(config.maxConcurrentLookups(), KEEP_ALIVE_SECONDS, TimeUnit.SECONDS))
                .connectTimeout(config.connectTimeout())
                .followRedirects(false)
                .followSslRedirects(false)
                .authenticator(Authenticator.NONE)
                .proxyAuthenticator(Authenticator.NONE)
                .cookieJar(CookieJar.NO_COOKIES)
                .proxy(
                        config.proxy().isPresent()
                                ? new Proxy(Proxy.Type.HTTP, config.proxy().get())
                                : Proxy.NO_PROXY)
                .sslSocketFactory(sslContext(config).getSocketFactory(), new RejectingTrustManager());
    }

    private static SSLContext sslContext(FaradayConfig config) {
        try {
            return config.sslContext().isPresent() ? config.sslContext().get() : SSLContext.getDefault();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("the JVM has no default SSL context", e);
        }
    }
}
