package io.github.faraday4j.internal;

/** Makes text that a server sent safe to print: one line of printable ASCII, and not much of it. */
public final class Printable {

    private static final int MAX_LENGTH = 256;

    private Printable() {}

    public static String of(String text) {
        StringBuilder printable = new StringBuilder(Math.min(text.length(), MAX_LENGTH));
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= ' ' && c <= '~') {
                printable.append(c);
            } else {
                // Control characters, terminal escapes, bidirectional overrides: shown, never acted on.
                printable.append("\\u");
                for (int shift = 12; shift >= 0; shift -= 4) {
                    printable.append(Character.forDigit(c >> shift & 0xf, 16));
                }
            }
            if (printable.length() > MAX_LENGTH) {
                return printable.substring(0, MAX_LENGTH) + "...";
            }
        }
        return printable.toString();
    }
}
