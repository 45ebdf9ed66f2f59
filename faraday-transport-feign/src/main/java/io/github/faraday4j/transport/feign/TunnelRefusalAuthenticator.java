package io.github.faraday4j.transport.feign;

import java.io.IOException;
import java.io.Serial;
import okhttp3.Authenticator;
import okhttp3.Headers;
import okhttp3.Request;
import okhttp3.Response;
import okhttp3.Route;
import org.jspecify.annotations.Nullable;

/**
 * Answers no challenge of a proxy, and brings its refusal of a tunnel to light: OkHttp would keep the status to itself.
 */
final class TunnelRefusalAuthenticator implements Authenticator {

    @Override
    public @Nullable Request authenticate(@Nullable Route route, Response response) throws TunnelRefusedException {
        boolean asked = response.challenges().stream().anyMatch(c -> c.scheme().equals("OkHttp-Preemptive"));
        if (response.request().method().equals("CONNECT") && !asked) {
            throw new TunnelRefusedException(response.code(), response.headers());
        }
        return null;
    }

    /** The answer of a proxy to a {@code CONNECT}. */
    static final class TunnelRefusedException extends IOException {

        @Serial
        private static final long serialVersionUID = 1L;

        private final int status;
        private final transient Headers headers;

        TunnelRefusedException(int status, Headers headers) {
            super("status " + status);
            this.status = status;
            this.headers = headers;
        }

        int status() {
            return status;
        }

        Headers headers() {
            return headers;
        }
    }
}
