package io.github.faraday4j.transport.internal.json;

import io.github.faraday4j.MalformedResponseException.Kind;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * Checks that bytes are UTF-8, as RFC 8259 demands. Jackson alone would guess at UTF-16 and UTF-32, and accept overlong
 * forms.
 */
final class Utf8Check {

    private static final int CHUNK = 8 * 1024;
    private static final byte[] BOM = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private static final long EACH_ONE = 0x0101_0101_0101_0101L;
    private static final long EACH_HIGHEST_BIT = 0x8080_8080_8080_8080L;

    private Utf8Check() {}

    /**
     * Checks the bytes and returns where the text begins: after a byte order mark, if there is one.
     *
     * @throws MalformedJsonException if they are no UTF-8, or nothing but white space
     */
    static int begin(byte[] bytes, int length) throws MalformedJsonException {
        int ascii = asciiPrefix(bytes, length);
        if (ascii < length) {
            check(bytes, ascii, length);
        }
        int start = isMark(bytes, 0, length) ? BOM.length : 0;
        if (start > 0 && isMark(bytes, start, length)) {
            // Jackson would skip it.
            throw new MalformedJsonException(Kind.JSON, "$", "two byte order marks");
        }
        int first = start;
        while (first < length && isSpace(bytes[first])) {
            first++;
        }
        if (first == length) {
            throw new MalformedJsonException(Kind.EMPTY, "$", length == 0 ? "no bytes" : length + " bytes of nothing");
        }
        return start;
    }

    private static boolean isMark(byte[] bytes, int at, int length) {
        return length - at >= BOM.length && bytes[at] == BOM[0] && bytes[at + 1] == BOM[1] && bytes[at + 2] == BOM[2];
    }

    private static int asciiPrefix(byte[] bytes, int length) {
        ByteBuffer words = ByteBuffer.wrap(bytes);
        int i = 0;
        while (i + Long.BYTES <= length && isAscii(words.getLong(i))) {
            i += Long.BYTES;
        }
        while (i < length && bytes[i] > 0) {
            i++;
        }
        return i;
    }

    /** Eight at a time: a byte that is negative has its highest bit, and a NUL gets it by borrowing. */
    private static boolean isAscii(long bytes) {
        return ((bytes - EACH_ONE | bytes) & EACH_HIGHEST_BIT) == 0;
    }

    private static void check(byte[] bytes, int from, int length) throws MalformedJsonException {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes, from, length - from);
        CharBuffer out = CharBuffer.allocate(Math.min(CHUNK, length));
        CoderResult result;
        do {
            out.clear();
            result = decoder.decode(in, out, true);
            if (result.isError() || hasNul(out)) {
                throw new MalformedJsonException(Kind.JSON, "$", "not UTF-8 around byte " + in.position());
            }
        } while (result.isOverflow());
    }

    /** A NUL is never part of JSON, and in each ASCII character of UTF-16 and UTF-32. */
    private static boolean hasNul(CharBuffer decoded) {
        char[] chars = decoded.array();
        for (int i = 0; i < decoded.position(); i++) {
            if (chars[i] == 0) {
                return true;
            }
        }
        return false;
    }

    private static boolean isSpace(byte b) {
        return b == ' ' || b == '\n' || b == '\r' || b == '\t';
    }
}
