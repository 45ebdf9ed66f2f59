package io.github.faraday4j.transport.jdk;

import io.github.faraday4j.transport.spi.HttpCall;
import io.github.faraday4j.transport.spi.HttpReply;
import io.github.faraday4j.transport.spi.TransportFault;
import io.github.faraday4j.transport.spi.TransportFault.Kind;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * An exchange under way: threads of the client read the reply, and whoever reads its last byte wakes the caller. The
 * future of the client tells failures, and cancels; it is never completed from here, since agents and wrappers of the
 * client derive stages from it.
 */
final class PendingExchange {

    private final HttpCall call;
    private final BodyHandler handler;
    private final CompletableFuture<HttpReply> reply = new CompletableFuture<>();

    PendingExchange(HttpCall call) {
        this.call = call;
        this.handler = new BodyHandler(call, reply::complete);
    }

    BodyHandler handler() {
        return handler;
    }

    HttpReply perform(HttpClient client, HttpRequest request) throws IOException, InterruptedException {
        return await(send(client, request));
    }

    /** Waits for the reply to what was sent, until the time of the call is over. */
    @SuppressWarnings("FutureReturnValueIgnored") // the reply tells what happens
    HttpReply await(CompletableFuture<HttpResponse<HttpReply>> sent) throws IOException, InterruptedException {
        boolean whole = false;
        try {
            sent.whenComplete(this::ended);
            HttpReply came = wholeReply();
            whole = true;
            return came;
        } finally {
            if (!whole) {
                end(sent);
            }
        }
    }

    private CompletableFuture<HttpResponse<HttpReply>> send(HttpClient client, HttpRequest request)
            throws TransportFault {
        try {
            return client.sendAsync(request, handler);
        } catch (RejectedExecutionException | IllegalThreadStateException e) {
            // Closed just now, and before JDK 21 with it the group of its threads; or the caller who brought the client
            // has shut down its executor.
            throw new TransportFault(Kind.CLOSED, "");
        }
    }

    private HttpReply wholeReply() throws IOException, InterruptedException {
        try {
            return reply.get(call.remaining().toNanos(), TimeUnit.NANOSECONDS);
        } catch (TimeoutException e) {
            throw new TransportFault(Kind.TIMEOUT, "");
        } catch (ExecutionException e) {
            Throwable refusal = handler.refusal();
            throw FaultMapper.of(refusal == null ? e : refusal, call);
        }
    }

    /** The client has no more to say, and perhaps nothing new: the reply may have come before. */
    private void ended(@Nullable HttpResponse<HttpReply> came, @Nullable Throwable failure) {
        if (failure != null) {
            reply.completeExceptionally(failure);
        } else if (came != null) {
            HttpReply whole = came.body();
            if (whole == null) {
                // The client keeps the answer of a proxy that wants a password before it opens a tunnel to itself.
                fail(TransportFault.refusedByProxy(came.statusCode()));
            } else {
                reply.complete(whole);
            }
        }
    }

    /** Ends the exchange for the caller, who then sees to the socket. */
    void fail(IOException failure) {
        reply.completeExceptionally(failure);
    }

    /** Closes the socket unless the reply is whole. */
    private void end(CompletableFuture<?> sent) {
        if (handler.end()) {
            // Once the body has begun, the future is left alone: cancelled, it closes a connection that may already be
            // back in the pool, and in use by another exchange.
            return;
        }
        // A future that has failed cannot be cancelled any more, but one made of it can, and with it the exchange: the
        // client leaves the socket open when it does not understand the head of a reply.
        sent.newIncompleteFuture().cancel(true);
        sent.cancel(true);
    }
}
