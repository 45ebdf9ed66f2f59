package io.github.faraday4j.transport;

import io.github.faraday4j.DatasetLookupPort;

/** A lookup that holds threads and sockets until it is closed. Safe for use by several threads; share one. */
public interface DatasetLookupAdapter extends DatasetLookupPort, AutoCloseable {

    /**
     * Frees threads and sockets. May be called more than once. Calls under way end with a {@link
     * io.github.faraday4j.ClientClosedException}, and so does every later one.
     */
    @Override
    void close();
}
