package io.github.faraday4j.transport.jdk;

import io.github.faraday4j.transport.FaradayConfig;
import io.github.faraday4j.transport.spi.HttpCall;
import io.github.faraday4j.transport.spi.HttpReply;
import io.github.faraday4j.transport.spi.HttpTransport;
import io.github.faraday4j.transport.spi.TransportFault;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Exchanges over {@link HttpClient}. Sent asynchronously and awaited here, since the client's own time-out ends with the
 * headers, starts anew when the client re-sends, and only cancelling the future closes the socket in every phase.
 */
final class JdkTransport implements HttpTransport {

    private final HttpClient client;
    private final Runnable release;
    private final Set<CompletableFuture<?>> underWay = ConcurrentHashMap.newKeySet();
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
        BorrowedClient.check(config, client);
        return new JdkTransport(client, () -> {});
    }

    @Override
    @SuppressWarnings("CollectionUndefinedEquality") // futures are equal when they are the same, which is what is meant
    public HttpReply exchange(HttpCall call) throws IOException, InterruptedException {
        BodyHandler handler = new BodyHandler(call);
        CompletableFuture<HttpResponse<HttpReply>> future = client.sendAsync(request(call), handler);
        underWay.add(future);
        try {
            if (closed) {
                throw new TransportFault(TransportFault.Kind.CLOSED, "");
            }
            return future.get(call.remaining().toNanos(), TimeUnit.NANOSECONDS).body();
        } catch (TimeoutException e) {
            throw new TransportFault(TransportFault.Kind.TIMEOUT, "");
        } catch (CancellationException e) {
            throw new TransportFault(TransportFault.Kind.CLOSED, "");
        } catch (ExecutionException e) {
            throw closed
                    ? new TransportFault(TransportFault.Kind.CLOSED, "")
                    : Faults.of(e, call.replySoFar().isPresent());
        } finally {
            underWay.remove(future);
            future.cancel(true);
            handler.cancel();
        }
    }

    private static HttpRequest request(HttpCall call) {
        HttpRequest.Builder request = HttpRequest.newBuilder(call.uri())
                .version(HttpClient.Version.HTTP_1_1)
                .GET();
        call.headers().forEach(request::header);
        return request.build();
    }

    @Override
    public void close() {
        closed = true;
        underWay.forEach(future -> future.cancel(true));
        release.run();
    }

    @Override
    public String toString() {
        return "JdkTransport";
    }
}
