package io.github.faraday4j.transport.internal.pipeline;

import io.github.faraday4j.transport.spi.HttpCall;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Adds the headers that identify and authorize the client. Safe for use by several threads. */
public interface Authorizer {

    /**
     * Adds the headers of one request.
     *
     * @return masks the credentials in a text, since some services and proxies repeat what they refuse; null if the
     *     credentials could not be obtained
     * @throws InterruptedException if the thread was interrupted while it waited for the credentials
     */
    @Nullable
    UnaryOperator<String> authorize(HttpCall.Builder request) throws InterruptedException;
}
