package io.github.faraday4j.transport.internal.reply;

/** A body in the first bytes of an array, which is not copied. */
final class BodyBytes {

    private final byte[] bytes;
    private final int length;

    BodyBytes(byte[] bytes, int length) {
        this.bytes = bytes;
        this.length = length;
    }

    byte[] bytes() {
        return bytes;
    }

    int length() {
        return length;
    }
}
