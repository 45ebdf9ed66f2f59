package io.github.faraday4j.transport.feign;

import feign.Client;
import feign.Request;
import feign.Response;
import io.github.faraday4j.transport.FaradayConfig;
import io.github.faraday4j.transport.spi.BodySink;
import io.github.faraday4j.transport.spi.HttpCall;
import io.github.faraday4j.transport.spi.HttpReply;
import io.github.faraday4j.transport.spi.TransportFault;
import io.github.faraday4j.transport.spi.TransportFault.Kind;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Exchanges over a client of which nothing is known but that Feign can use it. */
final class ForeignExchanges implements ExchangeClient {

    private final Client client;
    private volatile boolean closed;

    private ForeignExchanges(Client client) {
        this.client = client;
    }

    static ForeignExchanges over(FaradayConfig config, Client client) {
        BorrowedClientCheck.checkUnused(config);
        return new ForeignExchanges(client);
    }

    @Override
    public HttpReply exchange(String url, HttpCall call) throws IOException, InterruptedException {
        checkWanted(call);
        try (Response response = client.execute(request(url, call), new ExchangeOptions(call))) {
            checkWanted(call);
            BodySink sink = call.begin(response.status(), headers(response));
            if (response.body() != null) {
                read(response.body(), sink, call);
            }
            return sink.end();
        } catch (InterruptedIOException e) {
            checkWanted(call);
            throw e;
        } catch (RuntimeException e) {
            // Not as the cause: what a client of Feign throws may hold the request, and the API key with it.
            throw e.getCause() instanceof IOException || call.replySoFar().isPresent()
                    ? new IOException(
                            "the Feign client failed with " + e.getClass().getName())
                    : new TransportFault(Kind.CLIENT, e.getClass().getName());
        }
    }

    private static Request request(String url, HttpCall call) {
        Map<String, Collection<String>> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        call.headers().forEach((name, value) -> headers.put(name, List.of(value)));
        // Clients inflate by themselves and without a bound, and leave headers behind that say otherwise.
        headers.put("Accept-Encoding", List.of("identity"));
        return Request.create(Request.HttpMethod.GET, url, headers, Request.Body.empty(), null);
    }

    private static Map<String, List<String>> headers(Response response) {
        Map<String, List<String>> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        response.headers().forEach((name, values) -> headers.put(name, new ArrayList<>(values)));
        return headers;
    }

    private void read(Response.Body body, BodySink sink, HttpCall call) throws IOException, InterruptedException {
        try (InputStream in = body.asInputStream()) {
            while (sink.readFrom(in) >= 0) {
                checkWanted(call);
            }
        }
    }

    private void checkWanted(HttpCall call) throws TransportFault, InterruptedException {
        if (closed) {
            throw new TransportFault(Kind.CLOSED, "");
        }
        call.throwIfOver();
    }

    @Override
    public void close() {
        closed = true;
    }

    @Override
    public String toString() {
        return "ForeignExchanges{" + client.getClass().getName() + '}';
    }
}
