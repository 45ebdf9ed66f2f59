package io.github.faraday4j.transport.jdk;

import java.net.http.HttpClient;

/** A client in use by one exchange. */
interface LentClient {

    HttpClient client();

    /**
     * Ends the use.
     *
     * @param trusted false if idle connections of the client may be dead, or one was left open
     */
    void giveBack(boolean trusted);
}
