package io.github.faraday4j.reliability.soak;

import io.github.faraday4j.transport.spi.HttpCall;
import io.github.faraday4j.transport.spi.HttpReply;
import io.github.faraday4j.transport.spi.HttpTransport;
import java.io.IOException;

/** A sound transport, but for what is done to its exchanges: the detectors of the soak shall notice. */
final class AlteredTransport implements HttpTransport {

    /** What is done instead of an exchange. */
    interface Alteration {

        HttpReply exchange(HttpTransport sound, HttpCall call) throws IOException, InterruptedException;
    }

    private final HttpTransport sound;
    private final Alteration alteration;

    AlteredTransport(HttpTransport sound, Alteration alteration) {
        this.sound = sound;
        this.alteration = alteration;
    }

    @Override
    public HttpReply exchange(HttpCall call) throws IOException, InterruptedException {
        return alteration.exchange(sound, call);
    }

    @Override
    public void close() {
        sound.close();
    }
}
