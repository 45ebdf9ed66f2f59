package io.github.faraday4j.testkit;

import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds what looks like an e-mail address, rather too much than too little. */
final class EmailAddresses {

    /** What is left: an address with a comment or another rarity before the sign. */
    private static final Pattern ODD_ADDRESS = Pattern.compile("\\S{1,256}[@\\uff20]\\S{1,256}\\.\\S{1,256}");

    /** A quoted name or anything without a break, and a domain; also with the sign as a URL has it. */
    private static final Pattern ADDRESS = Pattern.compile(
            "(?:\"[^\"]{1,64}\"|[^\\s<>()\\[\\]{},;:\"'|=/\\\\]{1,256}?)(?:[@\\uff20]|%40)[^\\s<>(){},;:\"'|=/\\\\]{1,256}",
            Pattern.CASE_INSENSITIVE);

    private EmailAddresses() {}

    static String replaced(String text, UnaryOperator<String> replacement) {
        if (text.indexOf('@') < 0 && text.indexOf('\uff20') < 0 && !text.contains("%40")) {
            return text;
        }
        return replaced(ODD_ADDRESS, replaced(ADDRESS, text, replacement), replacement);
    }

    private static String replaced(Pattern address, String text, UnaryOperator<String> replacement) {
        return address.matcher(text).replaceAll(found -> Matcher.quoteReplacement(replacement.apply(found.group())));
    }
}
