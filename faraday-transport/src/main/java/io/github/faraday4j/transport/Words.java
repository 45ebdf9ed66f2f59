package io.github.faraday4j.transport;

import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.util.Collection;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The words of one vocabulary by their characters, so that no String is made of one that is documented. Immutable.
 *
 * @param <W> the words, whose text is their {@code toString()}
 */
final class Words<W> {

    private final Function<String, W> vocabulary;
    private final @Nullable Object[] table;

    private Words(Function<String, W> vocabulary, @Nullable Object[] table) {
        this.vocabulary = vocabulary;
        this.table = table;
    }

    /**
     * Returns the words of a vocabulary.
     *
     * @param vocabulary makes any word of its text
     * @param documented those worth finding fast
     */
    static <W> Words<W> of(Function<String, W> vocabulary, Collection<W> documented) {
        // At least half of the places stay free: a search ends at a free one.
        @Nullable Object[] table = new @Nullable Object[Integer.highestOneBit(documented.size() + 1) * 4];
        for (W word : documented) {
            int place = word.toString().hashCode();
            while (table[place & table.length - 1] != null) {
                place++;
            }
            table[place & table.length - 1] = word;
        }
        return new Words<>(vocabulary, table);
    }

    /** Reads the word that the text at the parser's token is. */
    @SuppressWarnings("unchecked") // the table holds what its maker put in
    W read(JsonParser parser) throws IOException {
        char[] text = parser.getTextCharacters();
        int from = parser.getTextOffset();
        int length = parser.getTextLength();
        int place = hash(text, from, length);
        Object word;
        while ((word = table[place++ & table.length - 1]) != null) {
            if (isSame(word.toString(), text, from, length)) {
                return (W) word;
            }
        }
        return vocabulary.apply(parser.getText());
    }

    /** As {@link String#hashCode()} has it. */
    private static int hash(char[] text, int from, int length) {
        int hash = 0;
        for (int i = from; i < from + length; i++) {
            hash = 31 * hash + text[i];
        }
        return hash;
    }

    private static boolean isSame(String word, char[] text, int from, int length) {
        if (word.length() != length) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (word.charAt(i) != text[from + i]) {
                return false;
            }
        }
        return true;
    }
}
