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
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Exchanges over {@link HttpClient}. Sent asynchronously and awaited here, since the client's own time-out ends with
 * the headers, starts anew when the client re-sends, and only cancelling the future closes the socket in every phase.
 */
final class JdkTransport implements HttpTransport {

    /** Than the caller's own wait, which is exact: the client's clock may be early. */
    private static final Duration LATER = Duration.ofMillis(100);

    private final ClientSource clients;
    private final Set<PendingExchange> underWay = ConcurrentHashMap.newKeySet();
    private volatile boolean closed;

    private JdkTransport(ClientSource clients) {
        this.clients = clients;
    }

    static JdkTransport create(FaradayConfig config) {
        return new JdkTransport(new OwnedClients(config));
    }

    static JdkTransport borrowing(FaradayConfig config, HttpClient client) {
        BorrowedClientCheck.check(config, client);
        return new JdkTransport(new BorrowedClient(client));
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
            return perform(exchange, call);
        } finally {
            underWay.remove(exchange);
        }
    }

    private HttpReply perform(PendingExchange exchange, HttpCall call) throws IOException, InterruptedException {
        HttpRequest request = request(call);
        LentClient lent = clients.lend();
        boolean trusted = true;
        try {
            return exchange.perform(lent.client(), request);
        } catch (TransportFault e) {
            trusted = e.kind() != Kind.TIMEOUT || call.replySoFar().isPresent();
            throw e;
        } finally {
            lent.giveBack(trusted);
        }
    }

    static HttpRequest request(HttpCall call) throws TransportFault {
        // A GET by default. Said explicitly, it would have a body of zero bytes.
        HttpRequest.Builder request = HttpRequest.newBuilder(call.uri())
                .version(HttpClient.Version.HTTP_1_1)
                .timeout(timeLeft(call));
        for (Map.Entry<String, String> header : call.headers().entrySet()) {
            setHeader(request, header.getKey(), header.getValue());
        }
        return request.build();
    }

    /** For a client in a wrapper that does not hand it a cancellation: it then ends the exchange by itself. */
    private static Duration timeLeft(HttpCall call) throws TransportFault {
        Duration left = call.remaining();
        if (left.isZero()) {
            throw new TransportFault(Kind.TIMEOUT, "");
        }
        return left.plus(LATER);
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
        clients.close();
    }

    @Override
    public String toString() {
        return "JdkTransport";
    }
}
