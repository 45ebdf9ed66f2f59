package io.github.faraday4j.transport;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads UUIDs in their 36-character form only. */
final class Uuids {

    private static final int LENGTH = 36;

    private Uuids() {}

    static @Nullable UUID parse(String text) {
        if (text.length() != LENGTH) {
            return null;
        }
        for (int i = 0; i < LENGTH; i++) {
            boolean hyphen = i == 8 || i == 13 || i == 18 || i == 23;
            char c = text.charAt(i);
            boolean hexadecimal = (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
            if (hyphen ? c != '-' : !hexadecimal) {
                return null;
            }
        }
        return UUID.fromString(text);
    }
}
