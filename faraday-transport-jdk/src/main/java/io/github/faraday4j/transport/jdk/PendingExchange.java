package io.github.faraday4j.transport.jdk;

import io.github.faraday4j.transport.spi.HttpCall;
import io.github.faraday4j.transport.spi.HttpReply;
import io.github.faraday4j.transport.spi.TransportFault;
import io.github.faraday4j.transport.spi.TransportFault.Kind;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** An exchange under way: threads of the client read the reply, the caller waits for it. */
final class PendingExchange {

    private final HttpCall call;
    private final BodyHandler handler;
    private final CompletableFuture<HttpResponse<HttpReply>> response;

    /** That of the response, unless the transport is closed before. */
    private final CompletableFuture<HttpResponse<HttpReply>> outcome;

    private boolean whole;

    PendingExchange(HttpCall call, BodyHandler handler, CompletableFuture<HttpResponse<HttpReply>> response) {
        this.call = call;
        this.handler = handler;
        this.response = response;
        this.outcome = response.thenApply(came -> came);
    }

    /** Waits for the reply until the time of the call is over. */
    HttpReply await() throws IOException, InterruptedException {
        try {
            HttpReply reply = reply(outcome.get(call.remaining().toNanos(), TimeUnit.NANOSECONDS));
            whole = true;
            return reply;
        } catch (TimeoutException e) {
            throw new TransportFault(Kind.TIMEOUT, "");
        } catch (ExecutionException e) {
            Throwable refusal = handler.refusal();
            throw Faults.of(refusal == null ? e : refusal, call.replySoFar().isPresent());
        }
    }

    private HttpReply reply(HttpResponse<HttpReply> came) throws IOException {
        HttpReply reply = came.body();
        return reply == null ? refusalOfATunnel(came) : reply;
    }

    /** The client keeps the body of a proxy that refuses a tunnel to itself, and asks no handler for one. */
    private HttpReply refusalOfATunnel(HttpResponse<?> came) throws IOException {
        Map<String, List<String>> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        headers.putAll(came.headers().map());
        headers.remove("Content-Length");
        return call.begin(came.statusCode(), headers).end();
    }

    /** Ends the exchange for the caller, who then sees to the socket. */
    void fail(IOException failure) {
        outcome.completeExceptionally(failure);
    }

    /** Closes the socket unless the reply is whole. */
    void end() {
        if (whole || handler.end()) {
            // Once the body has begun, the future is left alone: cancelled, it closes a connection that may already be
            // back in the pool, and in use by another exchange.
            return;
        }
        // A future that has failed cannot be cancelled any more, but one made of it can, and with it the exchange: the
        // client leaves the socket open when it does not understand the head of a reply.
        response.newIncompleteFuture().cancel(true);
        response.cancel(true);
    }
}
