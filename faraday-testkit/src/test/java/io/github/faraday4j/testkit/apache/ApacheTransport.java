package io.github.faraday4j.testkit.apache;

import io.github.faraday4j.transport.FaradayConfig;
import io.github.faraday4j.transport.spi.BodySink;
import io.github.faraday4j.transport.spi.HttpCall;
import io.github.faraday4j.transport.spi.HttpReply;
import io.github.faraday4j.transport.spi.HttpTransport;
import io.github.faraday4j.transport.spi.TransportFault;
import io.github.faraday4j.transport.spi.TransportFault.Kind;
import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.core5.http.ClassicHttpResponse;

/**
 * Exchanges over Apache HttpClient 5, as the worked example of a transport.
 *
 * <p>The client blocks, and its time limits are for one read each. So a thread of its own performs the exchange, and
 * the
 * caller, who can be interrupted, waits for it as long as the call allows and aborts it then, which closes the socket.
 */
final class ApacheTransport implements HttpTransport {

    private final ApacheClient client;
    private final Set<FutureTask<HttpReply>> underWay = ConcurrentHashMap.newKeySet();
    private volatile boolean closed;

    ApacheTransport(FaradayConfig config) {
        this.client = new ApacheClient(config);
    }

    // snippet:transport-exchange
    @Override
    public HttpReply exchange(HttpCall call) throws IOException, InterruptedException {
        call.throwIfOver();
        try {
            return once(call);
        } catch (StaleConnectionException e) {
            return once(call); // a kept connection had ended; the others of the pool are gone, too
        }
    }

    private HttpReply once(HttpCall call) throws IOException, InterruptedException {
        HttpGet request = Messages.request(call);
        FutureTask<HttpReply> exchange = new FutureTask<>(() -> perform(request, call));
        underWay.add(exchange);
        try {
            if (closed) {
                throw new TransportFault(Kind.CLOSED, "");
            }
            client.start(exchange);
            return exchange.get(call.remaining().toNanos(), TimeUnit.NANOSECONDS);
        } catch (TimeoutException e) {
            throw new TransportFault(Kind.TIMEOUT, "");
        } catch (CancellationException e) {
            throw new TransportFault(Kind.CLOSED, "");
        } catch (ExecutionException e) {
            throw FaultMapper.of(e.getCause(), call.replySoFar().isPresent());
        } finally {
            underWay.remove(exchange);
            synchronized (request) {
                request.abort(); // frees the socket; too late for a whole reply, whose connection is kept
            }
        }
    }
    // end

    // snippet:transport-perform
    private HttpReply perform(HttpGet request, HttpCall call) throws IOException {
        try (ClassicHttpResponse response = client.send(request)) {
            try {
                return read(response, request, call);
            } catch (IOException e) {
                request.abort(); // or closing the response would read what is left of it
                throw e;
            }
        }
    }

    private static HttpReply read(ClassicHttpResponse response, HttpGet request, HttpCall call) throws IOException {
        BodySink sink;
        synchronized (request) {
            Messages.checkWanted(request);
            sink = call.begin(response.getCode(), Messages.headers(response));
        }
        InputStream body = response.getEntity() == null
                ? InputStream.nullInputStream()
                : response.getEntity().getContent();
        byte[] bytes = new byte[8192];
        for (int count = body.read(bytes); count >= 0; count = body.read(bytes)) {
            synchronized (request) {
                Messages.checkWanted(request);
                sink.write(bytes, 0, count);
            }
        }
        return sink.end();
    }
    // end

    @Override
    public void close() {
        closed = true;
        underWay.forEach(exchange -> exchange.cancel(true));
        client.close();
    }
}
