package io.github.faraday4j.transport.jdk;

import java.net.http.HttpClient;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.List;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLParameters;
import org.jspecify.annotations.Nullable;

/** Sets how a client of the transport's own speaks TLS. */
final class TlsSettings {

    /** The JDK client leaves them out on some JDKs even where the JVM allows them, and OkHttp does on any. */
    private static final List<String> TOO_OLD = List.of("SSLv2Hello", "SSLv3", "TLSv1", "TLSv1.1");

    private TlsSettings() {}

    /**
     * Has the host name checked by the client itself. It would have it checked anyway, but for a switch of the whole
     * JVM, {@code jdk.internal.httpclient.disableHostnameVerification}; that one takes nothing back.
     *
     * @param configured the context that the configuration names, if it does
     */
    static HttpClient.Builder apply(@Nullable SSLContext configured, HttpClient.Builder builder) {
        SSLContext context = configured == null ? theDefault() : configured;
        SSLParameters parameters = context.getDefaultSSLParameters();
        List<String> protocols = new ArrayList<>(List.of(parameters.getProtocols()));
        protocols.removeAll(TOO_OLD);
        if (!protocols.isEmpty()) {
            parameters.setProtocols(protocols.toArray(new String[0]));
        }
        parameters.setEndpointIdentificationAlgorithm("HTTPS");
        return builder.sslContext(context).sslParameters(parameters);
    }

    private static SSLContext theDefault() {
        try {
            return SSLContext.getDefault();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("the JVM has no default SSL context: " + e.getMessage(), e);
        }
    }
}
