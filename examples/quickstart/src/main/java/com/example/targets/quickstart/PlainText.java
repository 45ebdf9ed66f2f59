package com.example.targets.quickstart;

/** Makes text that a server or a user wrote safe to print: whatever could move the cursor or hide is shown instead. */
final class PlainText {

    private PlainText() {}

    static String of(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            if (isSafe(c)) {
                plain.appendCodePoint(c);
            } else {
                plain.append(String.format("\\u{%x}", c));
            }
        });
        return plain.toString();
    }

    private static boolean isSafe(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.FORMAT, // bidirectional overrides and characters without a width among them
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.PRIVATE_USE,
                    Character.SURROGATE,
                    Character.UNASSIGNED -> false;
            default -> true;
        };
    }
}
