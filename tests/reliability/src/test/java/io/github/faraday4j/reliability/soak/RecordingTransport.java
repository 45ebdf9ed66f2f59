package io.github.faraday4j.reliability.soak;

import io.github.faraday4j.transport.spi.HttpCall;
import io.github.faraday4j.transport.spi.HttpReply;
import io.github.faraday4j.transport.spi.HttpTransport;
import java.io.IOException;

/** Notes what a transport threw, since a lookup keeps that to itself. */
final class RecordingTransport implements HttpTransport {

    private final HttpTransport delegate;
    private final SoakStatistics ledger;

    RecordingTransport(HttpTransport delegate, SoakStatistics ledger) {
        this.delegate = delegate;
        this.ledger = ledger;
    }

    @Override
    public HttpReply exchange(HttpCall call) throws IOException, InterruptedException {
        try {
            return delegate.exchange(call);
        } catch (IOException | RuntimeException e) {
            ledger.thrown(e);
            throw e;
        }
    }

    @Override
    public void close() {
        delegate.close();
    }
}
