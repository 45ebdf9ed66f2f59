package io.github.faraday4j.transport.feign;

import feign.Client;
import io.github.faraday4j.LookupOptions;
import io.github.faraday4j.ScopeId;
import io.github.faraday4j.dataset.Dataset;
import io.github.faraday4j.transport.DatasetLookupAdapter;
import io.github.faraday4j.transport.DatasetLookups;
import io.github.faraday4j.transport.FaradayConfig;
import java.util.List;
import java.util.Objects;
import okhttp3.OkHttpClient;

/** Looks datasets up over OpenFeign. Safe for use by several threads; share one. */
public final class FeignDatasetLookup implements DatasetLookupAdapter {

    private final DatasetLookupAdapter delegate;

    private FeignDatasetLookup(FaradayConfig config, ExchangeClient client) {
        this.delegate = DatasetLookups.over(config, FeignTransportProvider.NAME, new FeignTransport(client));
    }

    /** Makes a lookup with an OkHttp client of its own, which {@link #close()} closes. */
    public static FeignDatasetLookup create(FaradayConfig config) {
        Objects.requireNonNull(config, "config");
        return new FeignDatasetLookup(config, OkHttpExchanges.withOwnClient(config));
    }

    /**
     * Makes a lookup that uses the connection pool, the TLS, DNS and proxy settings, the connect timeout, and the
     * interceptors and listeners of a client, which run on the thread of the caller. Its dispatcher, its other timeouts
     * and its retries are not used, and all addresses of a name are tried within one connect timeout. When a pooled
     * connection proves dead, or brings no byte in time, the idle ones of the pool are closed. The client is the
     * caller's to close; {@link #close()} ends only the calls of this lookup.
     *
     * <p>From OkHttp 5.4 on, an interceptor can change settings for a call. Authenticators, cookies, a cache, retries
     * and sockets that it sets are not used; its TLS, DNS, proxy, pool and timeouts are. What an interceptor sends by
     * itself, and where to, is its affair: it sees the API key.
     *
     * @throws IllegalArgumentException if the client follows redirects, has an authenticator, cookies or a cache, or if
     *     the configuration sets a connect timeout, a proxy or an SSL context, which the client would not observe
     */
    public static FeignDatasetLookup create(FaradayConfig config, OkHttpClient client) {
        Objects.requireNonNull(config, "config");
        Objects.requireNonNull(client, "client");
        return new FeignDatasetLookup(config, OkHttpExchanges.withClientOf(config, client));
    }

    /**
     * Makes a lookup over a client that Feign knows how to use, and of which nothing else is known. A call uses it on
     * the thread of the caller, and these promises fall away:
     *
     * <ul>
     *   <li>The time limit ends a call only where the client has a read timeout, and between two reads of the body: a
     *       stalled body may hold a call far beyond it.
     *   <li>An interrupt, a cancelled future or {@link #close()} ends a call only where the client does so; the socket
     *       stays open until the client closes it.
     *   <li>Whether the client retries by itself, follows redirects, answers challenges, sends cookies or caches is its
     *       affair. A client that redirects may send the API key elsewhere.
     *   <li>The API key is in Feign's {@code Request}, and so in whatever the client logs or throws.
     *   <li>Proxy, SSL context and connect timeout are the client's. Answers are not asked for compressed, since
     * clients
     *       inflate without a bound.
     *   <li>A client that hides that a body was cut makes a cut answer look whole.
     * </ul>
     *
     * <p>The client is the caller's to close.
     *
     * @throws IllegalArgumentException if the configuration sets a connect timeout, a proxy or an SSL context, which
     * the
     *     client would not observe
     */
    public static FeignDatasetLookup create(FaradayConfig config, Client client) {
        Objects.requireNonNull(config, "config");
        Objects.requireNonNull(client, "client");
        return new FeignDatasetLookup(config, ForeignExchanges.over(config, client));
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
        return "FeignDatasetLookup{" + delegate + '}';
    }
}
