package io.github.faraday4j.testkit;

import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds what looks like an e-mail address, rather too much than too little, in one pass over a text of any length. */
final class EmailAddresses {

    private static final String BREAKS = "<>()[]{},;:\"'|=/\\";
    private static final Pattern UNBROKEN = Pattern.compile("\\S+");

    private EmailAddresses() {}

    static String replaced(String text, UnaryOperator<String> replacement) {
        if (sign(text) < 0) {
            return text;
        }
        StringBuilder replaced = new StringBuilder();
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || isBreak(text.charAt(i))) {
                append(text.substring(start, i), replaced, replacement);
                replaced.append(text, i, Math.min(i + 1, text.length()));
                start = i + 1;
            }
        }
        return UNBROKEN.matcher(replaced)
                .replaceAll(found -> Matcher.quoteReplacement(
                        isOddAddress(found.group()) ? replacement.apply(found.group()) : found.group()));
    }

    private static void append(String word, StringBuilder replaced, UnaryOperator<String> replacement) {
        int sign = sign(word);
        int quote = sign == 0 && endsWithQuote(replaced) ? openingQuote(replaced) : -1;
        if (quote >= 0) {
            String address = replaced.substring(quote) + word;
            replaced.setLength(quote);
            replaced.append(replacement.apply(address));
        } else {
            boolean isAddress = sign > 0 && sign < word.length() - 1;
            replaced.append(isAddress ? replacement.apply(word) : word);
        }
    }

    private static boolean endsWithQuote(StringBuilder text) {
        return text.length() > 1 && text.charAt(text.length() - 1) == '"';
    }

    private static int openingQuote(StringBuilder text) {
        return text.lastIndexOf("\"", text.length() - 2);
    }

    /** What is left then: an address with a comment or another rarity before the sign. */
    private static boolean isOddAddress(String word) {
        int sign = Math.max(word.lastIndexOf('@'), word.lastIndexOf('\uff20'));
        return sign > 0 && word.indexOf('.', sign) > 0;
    }

    /** Finds the sign, also in the form that URLs have, and the wide one. */
    private static int sign(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '@' || c == '\uff20' || (c == '%' && text.startsWith("%40", i))) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isBreak(char c) {
        return Character.isWhitespace(c) || BREAKS.indexOf(c) >= 0;
    }
}
