package io.github.faraday4j.reliability.matrix;

import io.github.faraday4j.transport.spi.HttpCall;
import io.github.faraday4j.transport.spi.HttpReply;
import io.github.faraday4j.transport.spi.HttpTransport;
import java.io.IOException;

/** A transport around a sound one, that does one thing wrong. */
record WrongTransport(HttpTransport sound, Mistake mistake) implements HttpTransport {

    /** An exchange that is not made as it should be. */
    interface Mistake {
        HttpReply exchange(HttpTransport sound, HttpCall call) throws IOException, InterruptedException;
    }

    @Override
    public HttpReply exchange(HttpCall call) throws IOException, InterruptedException {
        return mistake.exchange(sound, call);
    }

    @Override
    public void close() {
        sound.close();
    }
}
