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
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Writes a body to a sink. It does not cancel by itself while the caller waits: cancelled from within {@code onNext},
 * JDK 25 closes the socket seconds late at times. It fails its future instead, and who waits for that ends it.
 */
final class BodySubscriber implements HttpResponse.BodySubscriber<HttpReply> {

    private final CompletableFuture<HttpReply> reply = new CompletableFuture<>();
    private final @Nullable BodySink sink;
    private final Consumer<HttpReply> answer;
    private final @Nullable Throwable refusal;
    private Flow.@Nullable Subscription subscription;
    private boolean ended;
    private boolean over;

    private BodySubscriber(@Nullable BodySink sink, Consumer<HttpReply> answer, @Nullable Throwable refusal) {
        this.sink = sink;
        this.answer = answer;
        this.refusal = refusal;
    }

    /** @param answer told of the whole reply before the client is */
    static BodySubscriber into(BodySink sink, Consumer<HttpReply> answer) {
        return new BodySubscriber(sink, answer, null);
    }

    /** Takes nothing, since the head of the reply is reason enough to fail. */
    static BodySubscriber refusing(Throwable refusal) {
        return new BodySubscriber(null, whole -> {}, refusal);
    }

    @Override
    public CompletionStage<HttpReply> getBody() {
        return reply;
    }

    @Override
    public void onSubscribe(Flow.Subscription given) {
        boolean late;
        synchronized (this) {
            subscription = given;
            late = ended;
        }
        if (late) {
            given.cancel();
        } else if (refusal != null) {
            // Not before, or the caller would find nothing to cancel.
            reply.completeExceptionally(refusal);
        } else {
            given.request(Long.MAX_VALUE);
        }
    }

    @Override
    public synchronized void onNext(List<ByteBuffer> buffers) {
        if (sink == null || ended || reply.isDone()) {
            return;
        }
        try {
            for (ByteBuffer buffer : buffers) {
                sink.write(buffer);
            }
        } catch (TransportFault | RuntimeException | Error e) {
            // Thrown at the client, it would leave the caller waiting.
            reply.completeExceptionally(e);
        }
    }

    @Override
    public synchronized void onError(Throwable failure) {
        over = true;
        reply.completeExceptionally(refusal == null ? failure : refusal);
    }

    @Override
    public synchronized void onComplete() {
        over = true;
        if (sink == null || ended || reply.isDone()) {
            return;
        }
        try {
            HttpReply whole = sink.end();
            answer.accept(whole);
            reply.complete(whole);
        } catch (TransportFault fault) {
            reply.completeExceptionally(fault);
        }
    }

    /**
     * Writes nothing from now on, and closes the socket unless the body has ended: it is another exchange's then.
     *
     * @return false if the client has offered no body yet, and the socket is still to be closed
     */
    boolean end() {
        Flow.Subscription current;
        boolean open;
        synchronized (this) {
            ended = true;
            current = subscription;
            open = !over;
        }
        if (current != null && open) {
            current.cancel();
        }
        return current != null;
    }
}
