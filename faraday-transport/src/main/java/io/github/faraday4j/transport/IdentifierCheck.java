package io.github.faraday4j.transport;

import java.util.Objects;

/** What a text of ours may be that goes into headers, logs and metrics. */
final class IdentifierCheck {

    private static final int MOST = 64;

    private IdentifierCheck() {}

    /** Returns the value of a setting, or refuses it. Without a regular expression, which costs more at a start. */
    static String check(String setting, String value) {
        Objects.requireNonNull(value, setting);
        boolean sound = !value.isEmpty() && value.length() <= MOST;
        for (int i = 0; sound && i < value.length(); i++) {
            sound = isAllowed(value.charAt(i));
        }
        if (!sound) {
            throw new IllegalArgumentException(
                    setting + " must be 1 to 64 letters, digits, dots, slashes, hyphens or underscores");
        }
        return value;
    }

    private static boolean isAllowed(char c) {
        return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || "._/-".indexOf(c) >= 0;
    }
}
