package io.github.faraday4j.transport.spi;

import java.io.IOException;

/**
 * One HTTP client, reduced to what a lookup needs of it. Safe for use by several threads.
 *
 * <p>A transport speaks HTTP/1.1, sends a {@code GET} with exactly the headers of the call (and those that HTTP itself
 * demands), and hands on what comes back as it comes back. It never retries, never follows a redirect, never inflates a
 * body, never answers an authentication challenge, keeps no cookies and no cache.
 */
public interface HttpTransport extends AutoCloseable {

    /**
     * Performs one exchange and blocks until it is over.
     *
     * <p>The transport reports the head of the reply by {@link HttpCall#begin}, writes the body to the sink that it
     * gets back, and returns what {@link BodySink#end} answers. A reply with an error status is a reply, never an
     * exception. The refusal of a proxy to open a tunnel is none: see {@link TransportFault#refusedByProxy}.
     *
     * <p>When {@link HttpCall#remaining()} has passed, or the calling thread is interrupted, in whatever phase, the
     * exchange ends and its socket is closed; so it is when the sink throws.
     *
     * @return the whole reply
     * @throws TransportFault if there is none and the transport knows why; {@link TransportFault.Kind#TIMEOUT} when the
     *     time ran out. A fault that the sink throws passes through.
     * @throws IOException if there is none for another reason; it is classified by its type, never by its message
     * @throws InterruptedException if the calling thread was interrupted
     */
    HttpReply exchange(HttpCall call) throws IOException, InterruptedException;

    /**
     * Frees threads and sockets, and ends exchanges under way. May be called more than once. A client that the caller
     * of the library brought stays open.
     */
    @Override
    void close();
}
