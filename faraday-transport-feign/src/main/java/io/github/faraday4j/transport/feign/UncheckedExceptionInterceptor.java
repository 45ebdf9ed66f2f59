package io.github.faraday4j.transport.feign;

import java.io.IOException;
import java.net.ProtocolException;
import okhttp3.Interceptor;
import okhttp3.Response;

/**
 * OkHttp lets unchecked exceptions loose on some replies that break the rules, and on its thread, which dies of them.
 */
final class UncheckedExceptionInterceptor implements Interceptor {

    @Override
    public Response intercept(Chain chain) throws IOException {
        try {
            return chain.proceed(chain.request());
        } catch (RuntimeException e) {
            throw (ProtocolException) new ProtocolException(e.getClass().getName()).initCause(e);
        }
    }
}
