package io.github.faraday4j.transport.jdk;

import io.github.faraday4j.transport.spi.TransportFault;

/** Where exchanges get their client from. */
interface ClientSource {

    /**
     * Lends the client for one exchange.
     *
     * @throws TransportFault of {@link TransportFault.Kind#CLOSED} after {@link #close()}
     */
    LentClient lend() throws TransportFault;

    /** Closes what was made here. */
    void close();
}
