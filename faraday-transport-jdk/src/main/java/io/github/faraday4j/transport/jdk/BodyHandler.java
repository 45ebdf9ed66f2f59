package io.github.faraday4j.transport.jdk;

import io.github.faraday4j.transport.spi.HttpCall;
import io.github.faraday4j.transport.spi.HttpReply;
import io.github.faraday4j.transport.spi.TransportFault;
import java.net.http.HttpResponse;
import org.jspecify.annotations.Nullable;

/** Reports the head of the reply, and has the body written to where the call wants it. Of one exchange. */
final class BodyHandler implements HttpResponse.BodyHandler<HttpReply> {

    private volatile @Nullable BodySubscriber subscriber;

    private final HttpCall call;

    BodyHandler(HttpCall call) {
        this.call = call;
    }

    @Override
    public HttpResponse.BodySubscriber<HttpReply> apply(HttpResponse.ResponseInfo head) {
        BodySubscriber body;
        try {
            body = BodySubscriber.into(
                    call.begin(head.statusCode(), head.headers().map()));
        } catch (TransportFault fault) {
            body = BodySubscriber.refusing(fault);
        }
        subscriber = body;
        return body;
    }

    /** Closes the socket if the body has not ended. */
    void cancel() {
        BodySubscriber body = subscriber;
        if (body != null) {
            body.cancel();
        }
    }
}
