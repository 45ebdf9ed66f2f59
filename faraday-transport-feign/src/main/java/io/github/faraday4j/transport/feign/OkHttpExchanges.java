package io.github.faraday4j.transport.feign;

import io.github.faraday4j.transport.FaradayConfig;
import io.github.faraday4j.transport.spi.HttpCall;
import io.github.faraday4j.transport.spi.HttpReply;
import io.github.faraday4j.transport.spi.TransportFault;
import io.github.faraday4j.transport.spi.TransportFault.Kind;
import java.io.IOException;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import okhttp3.ConnectionPool;
import okhttp3.OkHttpClient;
import okhttp3.Request;

/** Exchanges over OkHttp, which can be ended at any time and from any thread. */
final class OkHttpExchanges implements ExchangeClient {

    private final OkHttpClient client;

    /** The same, but that it takes no connection that served another exchange. */
    private final OkHttpClient anew;

    private final WireTally tally;
    private final boolean owned;
    private final Set<PendingExchange> pending = ConcurrentHashMap.newKeySet();
    private volatile boolean closed;

    private OkHttpExchanges(OkHttpClient client, WireTally tally, boolean owned) {
        this.client = client;
        this.anew = client.newBuilder()
                .connectionPool(new ConnectionPool(0, 1, TimeUnit.NANOSECONDS))
                .build();
        this.tally = tally;
        this.owned = owned;
    }

    static OkHttpExchanges withOwnClient(FaradayConfig config) {
        WireTally tally = new WireTally();
        OkHttpClient client = OneExchange.only(config, OwnedClient.builder(config), tally);
        return new OkHttpExchanges(client, tally, true);
    }

    static OkHttpExchanges withClientOf(FaradayConfig config, OkHttpClient caller) {
        BorrowedClientCheck.check(caller);
        BorrowedClientCheck.checkUnused(config);
        WireTally tally = new WireTally();
        OkHttpClient client = OneExchange.only(config, caller.newBuilder(), tally);
        return new OkHttpExchanges(client, tally, false);
    }

    @Override
    public HttpReply exchange(String url, HttpCall call) throws IOException, InterruptedException {
        try {
            return once(client, url, call);
        } catch (StaleConnectionException e) {
            // The others of the pool are likely as old.
            client.connectionPool().evictAll();
        }
        try {
            return once(anew, url, call);
        } catch (StaleConnectionException e) {
            throw new TransportFault(Kind.RESET, "", e);
        }
    }

    private HttpReply once(OkHttpClient by, String url, HttpCall call) throws IOException, InterruptedException {
        ExchangeWatch watch = new ExchangeWatch(Duration.ofMillis(by.connectTimeoutMillis()));
        PendingExchange exchange = new PendingExchange(call, watch, tally);
        pending.add(exchange);
        try {
            if (closed) {
                throw closedFault();
            }
            return exchange.perform(by.newCall(request(url, call, watch)));
        } finally {
            pending.remove(exchange);
        }
    }

    private static Request request(String url, HttpCall call, ExchangeWatch watch) {
        Request.Builder request = new Request.Builder().url(url).tag(ExchangeWatch.class, watch);
        // Without one of its own, OkHttp would ask for gzip, and inflate it without a bound.
        request.header("Accept-Encoding", "identity");
        call.headers().forEach(request::header);
        return request.build();
    }

    private static TransportFault closedFault() {
        return new TransportFault(Kind.CLOSED, "");
    }

    @Override
    public void close() {
        closed = true;
        pending.forEach(exchange -> exchange.fail(closedFault()));
        client.dispatcher().executorService().shutdown();
        if (owned) {
            client.connectionPool().evictAll();
        }
    }

    @Override
    public String toString() {
        return owned ? "OkHttpExchanges{}" : "OkHttpExchanges{borrowed client}";
    }
}
