package io.github.faraday4j.transport.internal.json;

import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;

/**
 * The words of one vocabulary by their characters, so that no String is made of one that is documented. Immutable.
 *
 * @param <W> the words
 */
final class VocabularyIndex<W> {

    private static final char[] FREE = {};

    private final Function<String, W> vocabulary;
    private final List<W> words;

    /** By place, with at least half of the places free: a search ends at a free one. */
    private final char[][] texts;

    private final int[] indexes;

    private VocabularyIndex(Function<String, W> vocabulary, Collection<?> documented) {
        this.vocabulary = vocabulary;
        this.words = new ArrayList<>(documented.size());
        this.texts = new char[Integer.highestOneBit(documented.size() + 1) * 4][];
        Arrays.fill(texts, FREE);
        this.indexes = new int[texts.length];
        for (Object word : documented) {
            char[] text = word.toString().toCharArray();
            int place = place(text, 0, text.length);
            while (texts[place] != FREE) {
                place = after(place);
            }
            texts[place] = text;
            indexes[place] = words.size();
            words.add(vocabulary.apply(word.toString()));
        }
    }

    /**
     * Returns the words of a vocabulary.
     *
     * @param vocabulary makes any word of its text
     * @param documented those worth finding fast, by their {@code toString()}; none is empty
     */
    static <W> VocabularyIndex<W> of(Function<String, W> vocabulary, Collection<?> documented) {
        return new VocabularyIndex<>(vocabulary, documented);
    }

    /** Reads the word that the text at the parser's token is. */
    W read(JsonParser parser) throws IOException {
        char[] text = parser.getTextCharacters();
        int from = parser.getTextOffset();
        int length = parser.getTextLength();
        if (length > 0) {
            char[] candidate;
            for (int place = place(text, from, length); (candidate = texts[place]) != FREE; place = after(place)) {
                if (isSame(candidate, text, from, length)) {
                    return words.get(indexes[place]);
                }
            }
        }
        return vocabulary.apply(parser.getText());
    }

    private static boolean isSame(char[] candidate, char[] text, int from, int length) {
        int same = 0;
        while (same < candidate.length && same < length && candidate[same] == text[from + same]) {
            same++;
        }
        return same == candidate.length && same == length;
    }

    /** Where a search begins: words that are alike in length and ends are few. */
    private int place(char[] text, int from, int length) {
        return (31 * (31 * length + text[from]) + text[from + length - 1]) & texts.length - 1;
    }

    private int after(int place) {
        return place + 1 & texts.length - 1;
    }
}
