package io.github.faraday4j.transport.jdk;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.faraday4j.transport.spi.HttpCall;
import java.net.URI;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The end of a body, whichever side it comes from. */
class BodySubscriberTest {

    private final Offer socket = new Offer();

    private static BodySubscriber subscriber() throws Exception {
        HttpCall call = HttpCall.builder(URI.create("http://127.0.0.1/v1/x")).build();
        return BodySubscriber.into(call.begin(200, Map.of("Content-Length", List.of("2"))), whole -> {});
    }

    @Test
    void closesTheSocketOfABodyThatIsGivenUp() throws Exception {
        BodySubscriber body = subscriber();
        body.onSubscribe(socket);
        body.onNext(List.of(ByteBuffer.wrap(new byte[1])));

        body.end();

        assertThat(socket.isClosed()).isTrue();
    }

    @Test
    void closesTheSocketOfABodyThatWasGivenUpBeforeItCame() throws Exception {
        BodySubscriber body = subscriber();

        body.end();
        body.onSubscribe(socket);

        assertThat(socket.isClosed()).isTrue();
    }

    @Test
    void leavesTheSocketOfAWholeBodyToTheNextExchange() throws Exception {
        BodySubscriber body = subscriber();
        body.onSubscribe(socket);
        body.onNext(List.of(ByteBuffer.wrap(new byte[2])));
        body.onComplete();

        body.end();

        assertThat(socket.isClosed()).isFalse();
    }
}
