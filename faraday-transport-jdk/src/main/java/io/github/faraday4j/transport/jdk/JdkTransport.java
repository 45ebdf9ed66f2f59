package io.github.faraday4j.transport.jdk;

import io.github.faraday4j.transport.FaradayConfig;
import io.github.faraday4j.transport.spi.HttpCall;
import io.github.faraday4j.transport.spi.HttpReply;
import io.github.faraday4j.transport.spi.HttpTransport;
import io.github.faraday4j.transport.spi.TransportFault;
import io.github.faraday4j.transport.spi.TransportFault.Kind;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Exchanges over {@link HttpClient}. Sent asynchronously and awaited here, since the client's own time-out ends with
 * the headers, starts anew when the client re-sends, and only cancelling the future closes the socket in every phase.
 * The reply does not take the way through that future: see {@link PendingExchange}.
 */
final class JdkTransport implements HttpTransport {

    private final HttpClient client;
    private final Runnable release;
    private final Set<PendingExchange> underWay = ConcurrentHashMap.newKeySet();
    private volatile boolean closed;

    private JdkTransport(HttpClient client, Runnable release) {
        this.client = client;
        this.release = release;
    }

    static JdkTransport create(FaradayConfig config) {
        OwnedClient owned = OwnedClient.create(config);
        return new JdkTransport(owned.client(), owned::close);
    }

    static JdkTransport borrowing(FaradayConfig config, HttpClient client) {
        BorrowedClientCheck.check(config, client);
        return new JdkTransport(client, () -> {});
    }

    @Override
    public HttpReply exchange(HttpCall call) throws IOException, InterruptedException {
        if (closed) {
            throw closedFault();
        }
        call.throwIfOver();
        PendingExchange exchange = new PendingExchange(call);
        underWay.add(exchange);
        try {
            if (closed) {
                throw closedFault();
            }
            return exchange.perform(client, request(call));
        } finally {
            underWay.remove(exchange);
        }
    }

    private static HttpRequest request(HttpCall call) {
        // A GET by default. Said explicitly, it would have a body of zero bytes.
        HttpRequest.Builder request = HttpRequest.newBuilder(call.uri()).version(HttpClient.Version.HTTP_1_1);
        for (Map.Entry<String, String> header : call.headers().entrySet()) {
            setHeader(request, header.getKey(), header.getValue());
        }
        return request.build();
    }

    private static void setHeader(HttpRequest.Builder request, String name, String value) {
        try {
            request.setHeader(name, value);
        } catch (IllegalArgumentException e) {
            // Not as the cause: it quotes the value, which may be the API key.
            throw new IllegalArgumentException("the JDK client does not send the header " + name + " with this value");
        }
    }

    private static TransportFault closedFault() {
        return new TransportFault(Kind.CLOSED, "");
    }

    @Override
    public void close() {
        closed = true;
        underWay.forEach(exchange -> exchange.fail(closedFault()));
        release.run();
    }

    @Override
    public String toString() {
        return "JdkTransport";
    }
}
