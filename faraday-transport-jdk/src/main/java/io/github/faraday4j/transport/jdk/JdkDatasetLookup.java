package io.github.faraday4j.transport.jdk;

import io.github.faraday4j.LookupOptions;
import io.github.faraday4j.ScopeId;
import io.github.faraday4j.dataset.Dataset;
import io.github.faraday4j.transport.DatasetLookupAdapter;
import io.github.faraday4j.transport.DatasetLookups;
import io.github.faraday4j.transport.FaradayConfig;
import java.net.http.HttpClient;
import java.util.List;

/**
 * Looks datasets up over {@link HttpClient}. Safe for use by several threads; share one, and close it at the end.
 *
 * <p>Nothing here shows the API key, but the JDK's own log of the wire does, once somebody turns it on: {@code
 * -Djdk.httpclient.HttpClient.log=headers}, or {@code all}, prints every header of every request.
 */
public final class JdkDatasetLookup implements DatasetLookupAdapter {

    private final DatasetLookupAdapter delegate;

    private JdkDatasetLookup(DatasetLookupAdapter delegate) {
        this.delegate = delegate;
    }

    /** Makes a lookup with a client of its own, which {@link #close()} closes. */
    public static JdkDatasetLookup create(FaradayConfig config) {
        return over(config, JdkTransport.create(config));
    }

    /**
     * Makes a lookup with a client of the caller's, which stays open when the lookup is closed. Its executor, TLS,
     * proxy and connect timeout are observed; deadlines, limits and policies are the lookup's all the same. Once the
     * client or its executor is shut down, lookups fail.
     *
     * <p>The client checks the host names of certificates as it was built. {@code
     * jdk.internal.httpclient.disableHostnameVerification}, a switch of the whole JVM that some SDKs set, turns that off
     * and sends the API key to whoever has a trusted certificate, unless the client was given {@link
     * javax.net.ssl.SSLParameters} with the endpoint identification algorithm {@code HTTPS}.
     *
     * <p>A client that wraps another should hand it the cancellation of the futures that it gives out. If it does not, a
     * lookup that is given up before the head of its reply keeps its socket until the time of the attempt is over.
     *
     * @throws IllegalArgumentException if the client follows redirects, answers authentication challenges or keeps
     *     cookies, all of which could send the API key or other credentials astray; or if the configuration sets a
     *     connect timeout, a proxy or an SSL context, which the client would not observe
     */
    public static JdkDatasetLookup create(FaradayConfig config, HttpClient client) {
        return over(config, JdkTransport.borrowing(config, client));
    }

    private static JdkDatasetLookup over(FaradayConfig config, JdkTransport transport) {
        return new JdkDatasetLookup(DatasetLookups.over(config, JdkTransportProvider.NAME, transport));
    }

    @Override
    public List<Dataset> datasetsOf(ScopeId scope) {
        return delegate.datasetsOf(scope);
    }

    @Override
    public List<Dataset> datasetsOf(ScopeId scope, LookupOptions options) {
        return delegate.datasetsOf(scope, options);
    }

    @Override
    public void close() {
        delegate.close();
    }

    @Override
    public String toString() {
        return "JdkDatasetLookup{" + delegate + '}';
    }
}
