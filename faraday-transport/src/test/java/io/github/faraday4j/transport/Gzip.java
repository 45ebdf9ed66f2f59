package io.github.faraday4j.transport;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;

/** Compressed bodies. */
public final class Gzip {

    private static final int HEADER = 10;
    private static final int FLAGS = 3;
    private static final byte HAS_A_NAME = 0x08;

    private Gzip() {}

    public static byte[] of(String plain) throws IOException {
        return of(plain.getBytes(StandardCharsets.US_ASCII));
    }

    public static byte[] of(byte[] plain) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(plain);
        }
        return bytes.toByteArray();
    }

    /** The same with a file name in its header, which is as long as it takes to come to a size. */
    public static byte[] ofSize(int size, byte[] plain) throws IOException {
        byte[] small = of(plain);
        byte[] padded = new byte[size];
        System.arraycopy(small, 0, padded, 0, HEADER);
        padded[FLAGS] = HAS_A_NAME;
        int name = size - small.length; // its end, a NUL, included
        Arrays.fill(padded, HEADER, HEADER + name - 1, (byte) 'n');
        System.arraycopy(small, HEADER, padded, HEADER + name, small.length - HEADER);
        return padded;
    }
}
