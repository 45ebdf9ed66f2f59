package io.github.faraday4j.transport.feign;

import java.io.IOException;
import javax.net.SocketFactory;
import okhttp3.Authenticator;
import okhttp3.CookieJar;
import okhttp3.Interceptor;
import okhttp3.Response;

/**
 * Stands behind the interceptors of a borrowed client: from OkHttp 5.4 on, one may set for a call what
 * {@link BorrowedClientCheck} refuses and {@link OneExchange} sets for the client.
 */
final class SettledInterceptor implements Interceptor {

    private static final boolean SETTABLE = !OkHttpVersion.isBefore("5.4");

    private final SocketFactory sockets;

    SettledInterceptor(SocketFactory sockets) {
        this.sockets = sockets;
    }

    @Override
    public Response intercept(Chain chain) throws IOException {
        return (SETTABLE ? settled(chain) : chain).proceed(chain.request());
    }

    private Chain settled(Chain chain) {
        return chain.withAuthenticator(Authenticator.NONE)
                .withProxyAuthenticator(Authenticator.NONE)
                .withCookieJar(CookieJar.NO_COOKIES)
                .withCache(null)
                .withRetryOnConnectionFailure(false)
                .withSocketFactory(sockets);
    }
}
