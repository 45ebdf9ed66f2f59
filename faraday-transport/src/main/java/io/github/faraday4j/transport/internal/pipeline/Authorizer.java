package io.github.faraday4j.transport.internal.pipeline;

import io.github.faraday4j.transport.spi.HttpCall;

/**
 * Adds the headers that identify and authorize the client, and those of the application. Safe for use by several
 * threads.
 */
public interface Authorizer {

    /**
     * Adds the headers of one request.
     *
     * @throws InterruptedException if the thread was interrupted while it waited for the credentials
     */
    Authorization authorize(HttpCall.Builder request, LookupContext lookup) throws InterruptedException;
}
