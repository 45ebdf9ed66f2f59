package io.github.faraday4j.testkit;

import java.util.function.UnaryOperator;

/**
 * Finds what may be an e-mail address, rather too much than too little: whatever stands around a sign without a blank
 * between. In one pass over a text of any length.
 */
final class EmailAddresses {

    private static final String BEFORE = "<(\"'";
    private static final String BEHIND = ".,;:!?)>\"'";

    private final String text;
    private final StringBuilder replaced = new StringBuilder();
    private int done;

    private EmailAddresses(String text) {
        this.text = text;
    }

    static String replaced(String text, UnaryOperator<String> replacement) {
        return sign(text, 0, text.length()) < 0 ? text : new EmailAddresses(text).replaced(replacement);
    }

    private String replaced(UnaryOperator<String> replacement) {
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || Character.isWhitespace(text.charAt(i))) {
                replaceWithin(start, i, replacement);
                start = i + 1;
            }
        }
        return replaced.append(text, done, text.length()).toString();
    }

    /** Replaces what has no blank in it, but for the punctuation around, if there is a sign in it. */
    private void replaceWithin(int start, int end, UnaryOperator<String> replacement) {
        if (sign(text, start, end) < 0) {
            return;
        }
        int from = startOfLocalPart(start, end);
        if (from < 0) {
            from = start;
            while (from < end && BEFORE.indexOf(text.charAt(from)) >= 0) {
                from++;
            }
        }
        int to = end;
        while (to > from && BEHIND.indexOf(text.charAt(to - 1)) >= 0) {
            to--;
        }
        if (isAddress(from, to)) {
            replaced.append(text, done, from).append(replacement.apply(text.substring(from, to)));
            done = to;
        }
    }

    /** A sign at the beginning alone makes the name of a column or of an account. */
    private boolean isAddress(int from, int to) {
        int sign = sign(text, from, to);
        return sign > from || (sign == from && sign(text, from + 1, to) >= 0);
    }

    /** Where a local part begins that may have blanks in it, as it is quoted or ends with a comment; -1 if there is none. */
    private int startOfLocalPart(int start, int end) {
        for (int sign = sign(text, start, end); sign >= 0; sign = sign(text, sign + 1, end)) {
            char last = sign > start ? text.charAt(sign - 1) : ' ';
            if (last == '"' || last == ')') {
                int opening = opening(last == '"' ? '"' : '(', sign - 2);
                return opening < 0 ? -1 : startOfRun(Math.min(opening, start));
            }
        }
        return -1;
    }

    private int opening(char mark, int last) {
        for (int i = last; i >= done; i--) {
            if (text.charAt(i) == mark && (i == 0 || text.charAt(i - 1) != '\\')) {
                return i;
            }
        }
        return -1;
    }

    private int startOfRun(int within) {
        int start = within;
        while (start > done && !Character.isWhitespace(text.charAt(start - 1))) {
            start--;
        }
        return start;
    }

    /** Finds the sign, also in the form that URLs have, the wide one and the small one. */
    private static int sign(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c == '@' || c == '\uff20' || c == '\ufe6b' || (c == '%' && text.startsWith("%40", i))) {
                return i;
            }
        }
        return -1;
    }
}
