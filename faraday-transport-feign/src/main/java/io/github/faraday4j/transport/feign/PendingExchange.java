package io.github.faraday4j.transport.feign;

import io.github.faraday4j.transport.spi.BodySink;
import io.github.faraday4j.transport.spi.HttpCall;
import io.github.faraday4j.transport.spi.HttpReply;
import io.github.faraday4j.transport.spi.TransportFault;
import io.github.faraday4j.transport.spi.TransportFault.Kind;
import java.io.IOException;
import java.io.InputStream;
import java.net.ProtocolException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import okhttp3.Call;
import okhttp3.Callback;
import okhttp3.Headers;
import okhttp3.Response;

/** An exchange under way: a thread of OkHttp reads the reply, the caller waits for it. */
final class PendingExchange implements Callback {

    private static final int CHUNK = 8 * 1024;
    private static final int EARLY_HINTS = 103;
    private static final int NOT_MODIFIED = 304;

    private final HttpCall call;
    private final ExchangeWatch watch;
    private final WireTally tally;
    private final CompletableFuture<HttpReply> reply = new CompletableFuture<>();

    /** Held to write to the call: who was abandoned writes no more, since the caller looks at what has come so far. */
    private final Object gate = new Object();

    private boolean abandoned;

    PendingExchange(HttpCall call, ExchangeWatch watch, WireTally tally) {
        this.call = call;
        this.watch = watch;
        this.tally = tally;
    }

    /** Sends the request and waits for the reply until the time of the call is over. */
    HttpReply perform(Call wire) throws IOException, InterruptedException {
        wire.enqueue(this);
        boolean whole = false;
        try {
            HttpReply came = reply.get(call.remaining().toNanos(), TimeUnit.NANOSECONDS);
            whole = true;
            return came;
        } catch (TimeoutException e) {
            throw new TransportFault(Kind.TIMEOUT, "");
        } catch (ExecutionException e) {
            throw unwrapped(e);
        } finally {
            if (!whole) {
                abandon();
                wire.cancel();
            }
        }
    }

    private static IOException unwrapped(ExecutionException e) {
        if (e.getCause() instanceof Error error) {
            throw error;
        }
        if (e.getCause() instanceof IOException failure) {
            return failure;
        }
        return new IOException(e.getCause());
    }

    private void abandon() {
        synchronized (gate) {
            abandoned = true;
        }
    }

    /** Ends the exchange for the caller, who then sees to the socket. */
    void fail(IOException failure) {
        reply.completeExceptionally(failure);
    }

    @Override
    public void onFailure(Call wire, IOException failure) {
        if (failure instanceof TunnelRefusalAuthenticator.TunnelRefusedException refusal) {
            answer(refusal.status(), refusal.headers());
        } else if (failure instanceof ProtocolException && watch.status() > 0) {
            // OkHttp shows no 204 and no 205 that has a body.
            answer(watch.status(), watch.headers());
        } else if (faults(wire).isInterimWithoutEnd()) {
            answer(EARLY_HINTS, Headers.EMPTY);
        } else {
            fail(faults(wire).beforeBody(failure));
        }
    }

    private FaultMapper faults(Call wire) {
        return new FaultMapper(wire.request().isHttps(), watch, tally);
    }

    /** Answers without a body, or with the fault of a head that the call refuses. */
    private void answer(int status, Headers headers) {
        try {
            Map<String, List<String>> shown =
                    headers.newBuilder().removeAll("Content-Length").build().toMultimap();
            reply.complete(begin(status, shown).end());
        } catch (IOException e) {
            fail(e);
        }
    }

    @Override
    public void onResponse(Call wire, Response response) {
        try {
            reply.complete(read(wire, response, head()));
        } catch (Throwable e) {
            // Before the response is closed, which would read on.
            wire.cancel();
            reply.completeExceptionally(e);
        } finally {
            response.close();
        }
    }

    /** Takes the head, or closes the connection; once the body has begun, the connection may be another exchange's. */
    private BodySink head() throws IOException {
        try {
            checkHead();
            return begin(watch.status(), watch.headers().toMultimap());
        } catch (Throwable e) {
            watch.closeConnection();
            throw e;
        }
    }

    private HttpReply read(Call wire, Response response, BodySink sink) throws IOException {
        if (watch.status() == NOT_MODIFIED) {
            // It may announce the length of a body that is not there, and OkHttp would miss it.
            return sink.end();
        }
        boolean fixedLength = response.body().contentLength() >= 0;
        byte[] chunk = new byte[CHUNK];
        try (InputStream body = response.body().byteStream()) {
            for (int count = body.read(chunk); count >= 0; count = body.read(chunk)) {
                write(sink, chunk, count);
            }
        } catch (IOException e) {
            throw faults(wire).inBody(e, fixedLength);
        }
        return sink.end();
    }

    private void checkHead() throws IOException {
        if (watch.isReused() && tally.isCounting() && tally.ofThisThread().bytes() == 0) {
            throw new StaleConnectionException("a reply that was there before its request");
        }
    }

    private BodySink begin(int status, Map<String, List<String>> headers) throws IOException {
        synchronized (gate) {
            checkWanted();
            return call.begin(status, headers);
        }
    }

    private void write(BodySink sink, byte[] chunk, int count) throws IOException {
        synchronized (gate) {
            checkWanted();
            sink.write(chunk, 0, count);
        }
    }

    private void checkWanted() throws IOException {
        if (abandoned) {
            throw new IOException("abandoned");
        }
    }
}
