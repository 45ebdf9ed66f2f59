package io.github.faraday4j.transport.internal.json;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads UUIDs in their 36-character form only. */
final class Uuids {

    private static final int LENGTH = 36;

    private Uuids() {}

    /** Returns null for any other text. */
    static @Nullable UUID parse(char[] text, int from, int length) {
        if (length != LENGTH) {
            return null;
        }
        long high = 0;
        long low = 0;
        for (int i = 0; i < LENGTH; i++) {
            char c = text[from + i];
            if (i == 8 || i == 13 || i == 18 || i == 23) {
                if (c != '-') {
                    return null;
                }
            } else {
                int digit = c < 128 ? Character.digit(c, 16) : -1; // other scripts have digits too
                if (digit < 0) {
                    return null;
                }
                high = high << 4 | low >>> 60;
                low = low << 4 | digit;
            }
        }
        return new UUID(high, low);
    }
}
