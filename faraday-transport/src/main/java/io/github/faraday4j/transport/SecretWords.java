package io.github.faraday4j.transport;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/**
 * What must not be repeated of the values of headers: each as a whole, and each word of it that is as long as the
 * shortest API key. A service that repeats a credential may leave out what stands before it, such as {@code Basic}.
 */
final class SecretWords {

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[ \t,;=]+");
    private static final int SHORTEST_WORD = 8;

    /** Shorter ones cannot be told from what else a text is made of, such as digits. */
    private static final int SHORTEST_VALUE = 4;

    private final List<String> words;

    private SecretWords(List<String> words) {
        this.words = words;
    }

    static SecretWords of(Collection<String> values) {
        List<String> words = new ArrayList<>();
        for (String value : values) {
            if (value.length() >= SHORTEST_VALUE) {
                words.add(value);
            }
            BETWEEN_WORDS
                    .splitAsStream(value)
                    .filter(word -> word.length() >= SHORTEST_WORD)
                    .forEach(words::add);
        }
        words.sort(Comparator.comparingInt(String::length).reversed()); // a part would hide the whole
        return new SecretWords(words);
    }

    /** Masks them in what another mask leaves. */
    UnaryOperator<String> maskedAfter(UnaryOperator<String> mask) {
        return text -> {
            String masked = mask.apply(text);
            for (String word : words) {
                masked = masked.replace(word, ApiKey.MASK);
            }
            return masked;
        };
    }
}
