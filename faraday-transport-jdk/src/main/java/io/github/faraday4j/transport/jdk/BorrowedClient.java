package io.github.faraday4j.transport.jdk;

import java.net.http.HttpClient;

/** The client that the caller brought: one for all exchanges, and the caller's to close. */
record BorrowedClient(HttpClient client) implements ClientSource, LentClient {

    @Override
    public LentClient lend() {
        return this;
    }

    @Override
    public void giveBack(boolean trusted) {
        // Nothing to count: its connections are the caller's affair.
    }

    @Override
    public void close() {
        // The caller's to do.
    }
}
