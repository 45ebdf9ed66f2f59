package io.github.faraday4j.transport;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What must not be repeated of the values of headers: each value, and of one that is put together, such as {@code Basic
 * dXNlcjpwYXNz} and {@code user:password}, each part. Parts, and values that are short, are masked where they stand alone:
 * they may be a piece of an ordinary word.
 */
final class SecretWords {

    private static final Pattern BETWEEN_PARTS = Pattern.compile("[^A-Za-z0-9._~+-]+");
    private static final Pattern SCHEME_AND_TOKEN = Pattern.compile("\\S+[ \\t]+(\\S+)");

    /** Shorter ones cannot be told from what else a text is made of, such as digits. */
    private static final int SHORTEST_VALUE = 4;

    /** As an API key. */
    private static final int SHORTEST_PART = 8;

    private final List<Pattern> words;

    private SecretWords(List<Pattern> words) {
        this.words = words;
    }

    static SecretWords of(Collection<String> values) {
        List<String> anywhere = new ArrayList<>();
        List<String> alone = new ArrayList<>();
        for (String value : values) {
            (value.length() < SHORTEST_PART ? alone : anywhere).add(value);
            BETWEEN_PARTS
                    .splitAsStream(value)
                    .filter(part -> part.length() >= SHORTEST_PART)
                    .forEach(alone::add);
            SCHEME_AND_TOKEN
                    .matcher(value)
                    .results()
                    .map(token -> token.group(1))
                    .forEach(alone::add);
        }
        List<Pattern> words = new ArrayList<>();
        longestFirst(anywhere).forEach(word -> words.add(Pattern.compile(Pattern.quote(word))));
        longestFirst(alone)
                .forEach(word ->
                        words.add(Pattern.compile("(?<![A-Za-z0-9])" + Pattern.quote(word) + "(?![A-Za-z0-9])")));
        return new SecretWords(words);
    }

    /** A part that went first would hide the whole. */
    private static List<String> longestFirst(List<String> words) {
        return words.stream()
                .filter(word -> word.length() >= SHORTEST_VALUE)
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList();
    }

    /** Returns a text with asterisks wherever it repeats one of them. */
    String maskIn(String text) {
        String masked = text;
        for (Pattern word : words) {
            masked = word.matcher(masked).replaceAll(ApiKey.MASK);
        }
        return masked;
    }
}
