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
import okhttp3.Call;
import okhttp3.ConnectionPool;
import okhttp3.OkHttpClient;
import okhttp3.Request;

/** Exchanges over OkHttp, which can be ended at any time and from any thread. */
final class OkHttpExchanges implements ExchangeClient {

    private final OkHttpClient client;

    /** The same, but that it takes no connection that served another exchange. */
    private final OkHttpClient anew;

    private final WatchedSockets sockets = new WatchedSockets();
    private final boolean owned;
    private final Set<Call> underWay = ConcurrentHashMap.newKeySet();
    private volatile boolean closed;

    private OkHttpExchanges(FaradayConfig config, OkHttpClient.Builder builder, boolean owned) {
        this.client = OneExchange.only(config, builder, sockets);
        this.anew = client.newBuilder()
                .connectionPool(new ConnectionPool(0, 1, TimeUnit.NANOSECONDS))
                .build();
        this.owned = owned;
    }

    static OkHttpExchanges withOwnClient(FaradayConfig config) {
        OkHttpVersion.check();
        return new OkHttpExchanges(config, OwnedClient.builder(config), true);
    }

    static OkHttpExchanges withClientOf(FaradayConfig config, OkHttpClient caller) {
        OkHttpVersion.check();
        BorrowedClientCheck.check(caller);
        BorrowedClientCheck.checkUnused(config);
        return new OkHttpExchanges(config, caller.newBuilder(), false);
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
        ExchangeWatch outer = ExchangeWatch.enter(watch);
        try {
            return watched(by.newCall(request(url, call)), call, watch);
        } catch (IOException e) {
            if (watch.isSilent()) {
                // It may have been dropped on the way, and so may the others of the pool.
                client.connectionPool().evictAll();
            }
            throw closed ? closedFault() : e;
        } finally {
            ExchangeWatch.enter(outer);
        }
    }

    private HttpReply watched(Call wire, HttpCall call, ExchangeWatch watch) throws IOException, InterruptedException {
        underWay.add(wire);
        try {
            if (closed) {
                throw closedFault();
            }
            FaultMapper faults = new FaultMapper(wire.request().isHttps(), watch, sockets);
            return new OkHttpExchange(call, wire, watch, faults).perform();
        } finally {
            underWay.remove(wire);
            if (closed && owned) {
                client.connectionPool().evictAll(); // it may have come back after the others were evicted
            }
        }
    }

    private static Request request(String url, HttpCall call) {
        Request.Builder request = new Request.Builder().url(url);
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
        underWay.forEach(Call::cancel);
        if (owned) {
            client.connectionPool().evictAll();
        }
    }

    @Override
    public String toString() {
        return owned ? "OkHttpExchanges{}" : "OkHttpExchanges{borrowed client}";
    }
}
