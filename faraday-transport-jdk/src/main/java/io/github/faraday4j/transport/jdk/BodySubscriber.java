package io.github.faraday4j.transport.jdk;

import io.github.faraday4j.transport.spi.BodySink;
import io.github.faraday4j.transport.spi.HttpReply;
import io.github.faraday4j.transport.spi.TransportFault;
import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import org.jspecify.annotations.Nullable;

/**
 * Writes a body to a sink. It never cancels by itself: cancelled from within {@code onNext}, JDK 25 closes the socket
 * seconds late at times. It fails its future instead, and who waits for that cancels.
 */
final class BodySubscriber implements HttpResponse.BodySubscriber<HttpReply> {

    private final CompletableFuture<HttpReply> reply = new CompletableFuture<>();
    private final @Nullable BodySink sink;
    private volatile Flow.@Nullable Subscription subscription;

    private BodySubscriber(@Nullable BodySink sink) {
        this.sink = sink;
    }

    static BodySubscriber into(BodySink sink) {
        return new BodySubscriber(sink);
    }

    /** Takes nothing, since the head of the reply is reason enough to fail. */
    static BodySubscriber refusing(TransportFault fault) {
        BodySubscriber refusing = new BodySubscriber(null);
        refusing.reply.completeExceptionally(fault);
        return refusing;
    }

    @Override
    public CompletionStage<HttpReply> getBody() {
        return reply;
    }

    @Override
    public void onSubscribe(Flow.Subscription subscription) {
        this.subscription = subscription;
        if (!reply.isDone()) {
            subscription.request(Long.MAX_VALUE);
        }
    }

    @Override
    public void onNext(List<ByteBuffer> buffers) {
        if (sink == null || reply.isDone()) {
            return;
        }
        try {
            for (ByteBuffer buffer : buffers) {
                sink.write(buffer);
            }
        } catch (TransportFault fault) {
            reply.completeExceptionally(fault);
        }
    }

    @Override
    public void onError(Throwable failure) {
        reply.completeExceptionally(failure);
    }

    @Override
    public void onComplete() {
        if (sink == null || reply.isDone()) {
            return;
        }
        try {
            reply.complete(sink.end());
        } catch (TransportFault fault) {
            reply.completeExceptionally(fault);
        }
    }

    void cancel() {
        Flow.Subscription current = subscription;
        if (current != null) {
            current.cancel();
        }
    }
}
