package io.github.faraday4j.transport.jdk;

import java.net.http.HttpClient;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.stream.Stream;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLParameters;
import org.jspecify.annotations.Nullable;

/** How a client of the transport's own speaks TLS. */
final class TlsSettings {

    /** The JDK client has left them out before JDK 19, even where a JVM allows them; OkHttp does on any. */
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
        String[] protocols = Stream.of(parameters.getProtocols())
                .filter(protocol -> !TOO_OLD.contains(protocol))
                .toArray(String[]::new);
        if (protocols.length > 0) {
            parameters.setProtocols(protocols);
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
