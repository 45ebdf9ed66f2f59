package io.github.faraday4j.transport.feign;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

/** Counts what a thread reads from its socket: bytes on the wire, so encrypted ones if there is TLS. */
final class WireCount {

    /** Up to the space behind the status: {@code HTTP/1.1 200}. */
    private static final int STATUS_LINE = 12;

    private static final int STATUS = 9;

    private final byte[] first = new byte[STATUS_LINE];
    private long bytes;
    private boolean ended;

    void restart() {
        bytes = 0;
        ended = false;
    }

    /** Notes what came, or the end if the count is negative. */
    void add(byte[] buffer, int offset, int count) {
        if (count < 0) {
            ended = true;
            return;
        }
        if (bytes < STATUS_LINE) {
            System.arraycopy(buffer, offset, first, (int) bytes, Math.min(count, STATUS_LINE - (int) bytes));
        }
        bytes += count;
    }

    long bytes() {
        return bytes;
    }

    /** Tells if the peer was seen to close the connection. */
    boolean ended() {
        return ended;
    }

    /** The status of the reply that was the first to be read, in clear; 0 if there was none. */
    int firstStatus() {
        String line = bytes < STATUS_LINE ? "" : new String(first, ISO_8859_1);
        return line.matches("HTTP/1\\.[01] [1-9]\\d\\d") ? Integer.parseInt(line.substring(STATUS)) : 0;
    }
}
