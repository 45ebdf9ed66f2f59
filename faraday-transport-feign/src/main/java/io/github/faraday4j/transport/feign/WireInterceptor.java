package io.github.faraday4j.transport.feign;

import java.io.IOException;
import java.util.Objects;
import okhttp3.Connection;
import okhttp3.Interceptor;
import okhttp3.Request;
import okhttp3.Response;

/**
 * The last one before the wire: sees to it that what OkHttp adds of its own is not sent, and what it acts on is not
 * seen.
 */
final class WireInterceptor implements Interceptor {

    private static final int BAD_REQUEST = 400;
    private static final int PROXY_AUTHENTICATION_REQUIRED = 407;

    @Override
    public Response intercept(Chain chain) throws IOException {
        ExchangeWatch watch = Objects.requireNonNull(ExchangeWatch.ofThisThread());
        if (watch.isReused()) {
            checkSilent(Objects.requireNonNull(chain.connection()));
        }
        watch.wire().restart();
        Response response = chain.proceed(asCalled(chain.request(), chain.call().request()));
        // A 503 with Retry-After: 0 is sent again even by an OkHttp that was told not to retry.
        Response.Builder shown = response.newBuilder().removeHeader("Retry-After");
        // OkHttp refuses a 407 of anybody but a proxy that it was told of.
        return response.code() == PROXY_AUTHENTICATION_REQUIRED
                ? shown.code(BAD_REQUEST).build()
                : shown.build();
    }

    /** Bytes that came unasked would be read as the reply. */
    private static void checkSilent(Connection connection) throws IOException {
        if (connection.socket().getInputStream().available() > 0) {
            throw new IOException("bytes that nobody asked for");
        }
    }

    private static Request asCalled(Request sent, Request called) {
        Request.Builder asCalled = sent.newBuilder().removeHeader("Connection");
        if (called.header("User-Agent") == null) {
            asCalled.removeHeader("User-Agent");
        }
        return asCalled.build();
    }
}
