package io.github.faraday4j.transport.feign;

import io.github.faraday4j.transport.spi.TransportFault;
import io.github.faraday4j.transport.spi.TransportFault.Kind;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.ProtocolException;
import java.util.Objects;
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
            throw isOfTheReply()
                    ? (ProtocolException) new ProtocolException(e.getClass().getName()).initCause(e)
                    : new TransportFault(Kind.CLIENT, e.getClass().getName());
        } catch (Exception e) {
            Thread.currentThread().interrupt();
            throw (InterruptedIOException) new InterruptedIOException().initCause(e);
        }
    }

    /** Before anything of a reply was read, none can have been bad. */
    private static boolean isOfTheReply() {
        return Objects.requireNonNull(ExchangeWatch.ofThisThread()).isReplyBegun();
    }
}
