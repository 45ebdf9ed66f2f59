package io.github.faraday4j.transport.jdk;

import java.util.concurrent.Flow;

/** What the client offers to who takes a body; it notes whether the socket is to be closed. */
final class Offer implements Flow.Subscription {

    private boolean closed;

    @Override
    public void request(long count) {}

    @Override
    public void cancel() {
        closed = true;
    }

    boolean isClosed() {
        return closed;
    }
}
