package io.github.faraday4j.testkit;

import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds what looks like an e-mail address, rather too much than too little. */
final class EmailAddresses {

    /** A quoted name or anything without a break, and a domain; also with the sign as a URL has it. */
    private static final Pattern ADDRESS = Pattern.compile(
            "(?:\"[^\"]{1,64}\"|[^\\s<>()\\[\\]{},;:\"'|=/\\\\]{1,256}?)(?:[@\\uff20]|%40)[^\\s<>(){},;:\"'|=/\\\\]{1,256}",
            Pattern.CASE_INSENSITIVE);

    private EmailAddresses() {}

    static String replaced(String text, UnaryOperator<String> replacement) {
        if (text.indexOf('@') < 0 && text.indexOf('\uff20') < 0 && !text.contains("%40")) {
            return text;
        }
        return ADDRESS.matcher(text).replaceAll(found -> Matcher.quoteReplacement(replacement.apply(found.group())));
    }
}
