package io.github.faraday4j.transport.jdk;

import io.github.faraday4j.transport.spi.BodySink;
import io.github.faraday4j.transport.spi.HttpCall;
import io.github.faraday4j.transport.spi.HttpReply;
import io.github.faraday4j.transport.spi.TransportFault;
import java.net.http.HttpResponse;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Reports the head of the reply, and has the body written to where the call wants it. Of one exchange: used by the
 * threads of the client, and ended by the caller, who then looks at what has come so far.
 */
final class BodyHandler implements HttpResponse.BodyHandler<HttpReply> {

    private static final int NO_CONTENT = 204;

    private final HttpCall call;
    private final Consumer<HttpReply> answer;
    private @Nullable BodySubscriber subscriber;
    private @Nullable Throwable refusal;
    private boolean ended;

    /** @param answer told of the whole reply before the client is */
    BodyHandler(HttpCall call, Consumer<HttpReply> answer) {
        this.call = call;
        this.answer = answer;
    }

    @Override
    public synchronized HttpResponse.BodySubscriber<HttpReply> apply(HttpResponse.ResponseInfo head) {
        BodySubscriber body = ended ? BodySubscriber.refusing(new CallerGoneException()) : begin(head);
        subscriber = body;
        return body;
    }

    private BodySubscriber begin(HttpResponse.ResponseInfo head) {
        try {
            BodySink sink = call.begin(head.statusCode(), head.headers().map());
            // The client frees the connection before a body ends, but after one that cannot be.
            return BodySubscriber.into(sink, head.statusCode() == NO_CONTENT ? whole -> {} : answer);
        } catch (TransportFault | RuntimeException | Error e) {
            refusal = e;
            return BodySubscriber.refusing(e);
        }
    }

    /**
     * Why the head of the reply was refused; the client may then have failed over the same head in a way of its own.
     */
    synchronized @Nullable Throwable refusal() {
        return refusal;
    }

    /**
     * Has nothing more written to the call, and closes the socket if the body has begun and not ended.
     *
     * @return false if it has not begun, and the socket is still to be closed
     */
    boolean end() {
        BodySubscriber body;
        synchronized (this) {
            ended = true;
            body = subscriber;
        }
        return body != null && body.end();
    }
}
