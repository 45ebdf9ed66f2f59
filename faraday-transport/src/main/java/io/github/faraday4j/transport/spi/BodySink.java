package io.github.faraday4j.transport.spi;

import io.github.faraday4j.transport.spi.TransportFault.Kind;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * Takes the body of one reply as its bytes arrive, and holds no more of it than the call allows. Used by one
 * thread at a time.
 */
public final class BodySink {

    private static final int FIRST_CHUNK = 8 * 1024;
    private static final long UNKNOWN = -1;

    private final int status;
    private final Map<String, List<String>> headers;
    private final int limit;
    private final long announced;
    private byte[] body;
    private int length;

    /** @param buffer used if it has room for what is announced */
    BodySink(int status, Map<String, List<String>> headers, int limit, long announced, byte[] buffer) {
        this.status = status;
        this.headers = headers;
        this.limit = limit;
        this.announced = announced;
        long expected = announced == UNKNOWN ? 0 : Math.min(announced, limit);
        this.body = buffer.length >= expected ? buffer : new byte[(int) expected];
    }

    /**
     * Takes all remaining bytes of a buffer.
     *
     * @throws TransportFault of {@link Kind#BODY_TOO_LARGE} if they are more than the call allows; the sink then holds
     *     as many as it allows
     */
    public void write(ByteBuffer bytes) throws TransportFault {
        int taken = Math.min(bytes.remaining(), limit - length);
        ensureCapacity(taken);
        boolean tooMany = taken < bytes.remaining();
        bytes.get(body, length, taken);
        length += taken;
        if (tooMany) {
            throw new TransportFault(Kind.BODY_TOO_LARGE, "more than " + limit + " bytes");
        }
    }

    /** Takes some bytes of an array; otherwise as {@link #write(ByteBuffer)}. */
    public void write(byte[] bytes, int offset, int count) throws TransportFault {
        write(ByteBuffer.wrap(bytes, offset, count));
    }

    /**
     * Reads once from a stream, and takes what it gives.
     *
     * @return how many bytes it gave, or -1 if it has ended
     * @throws IOException that of the stream; otherwise as {@link #write(ByteBuffer)}
     */
    public int readFrom(InputStream in) throws IOException {
        int room = Math.min(body.length, limit) - length;
        if (room > 0) {
            int count = in.read(body, length, room);
            length += Math.max(0, count);
            return count;
        }
        int value = in.read(); // most bodies end here, and need no more room
        if (value < 0) {
            return value;
        }
        write(new byte[] {(byte) value}, 0, 1);
        return 1;
    }

    private void ensureCapacity(int more) {
        if (body.length - length < more) {
            long doubled = Math.max(FIRST_CHUNK, 2L * body.length);
            body = Arrays.copyOf(body, (int) Math.min(limit, Math.max(doubled, length + (long) more)));
        }
    }

    /**
     * Ends the body.
     *
     * @return the whole reply
     * @throws TransportFault of {@link Kind#TRUNCATED} if bytes are missing that {@code Content-Length} announced
     */
    public HttpReply end() throws TransportFault {
        if (announced != UNKNOWN && length < announced) {
            throw new TransportFault(Kind.TRUNCATED, length + " of " + announced + " bytes");
        }
        return soFar();
    }

    HttpReply soFar() {
        return new HttpReply(status, headers, body, length);
    }
}
