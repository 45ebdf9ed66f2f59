package io.github.faraday4j.jackson;

import io.github.faraday4j.CallTrace;
import io.github.faraday4j.MalformedResponseException;
import io.github.faraday4j.MalformedResponseException.Kind;
import io.github.faraday4j.transport.ResponseLimits;
import java.io.ByteArrayOutputStream;

/** Bytes of a dataset, as many as are going to be read. */
final class LimitedBytes extends ByteArrayOutputStream {

    private static final int LIMIT = ResponseLimits.ofDefaults().maxBodyBytes();

    @Override
    public synchronized void write(byte[] bytes, int offset, int length) {
        if (length > LIMIT - count) {
            throw new MalformedResponseException(
                    Kind.LIMIT, "$", "more than ResponseLimits.maxBodyBytes allows, which is " + LIMIT, CallTrace.NONE);
        }
        super.write(bytes, offset, length);
    }
}
