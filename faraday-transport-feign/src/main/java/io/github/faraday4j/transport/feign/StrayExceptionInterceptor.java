package io.github.faraday4j.transport.feign;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.ProtocolException;
import okhttp3.Interceptor;
import okhttp3.Response;

/**
 * OkHttp lets exceptions loose that it does not declare: unchecked ones on some replies that break the rules, and that
 * of an interrupt while it connects.
 */
final class StrayExceptionInterceptor implements Interceptor {

    @Override
    public Response intercept(Chain chain) throws IOException {
        try {
            return chain.proceed(chain.request());
        } catch (IOException e) {
            throw e;
        } catch (RuntimeException e) {
            throw (ProtocolException) new ProtocolException(e.getClass().getName()).initCause(e);
        } catch (Exception e) {
            Thread.currentThread().interrupt();
            throw (InterruptedIOException) new InterruptedIOException().initCause(e);
        }
    }
}
