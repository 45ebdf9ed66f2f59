package io.github.faraday4j.dataset;

import java.util.Collection;
import java.util.Objects;

/** Which vendors of a provider are asked. The vocabulary is open: any other word keeps its text. Immutable. */
public final class ProviderSelection extends VocabularyWord {

    private static final Vocabulary<ProviderSelection> WORDS = new Vocabulary<>(ProviderSelection::new);

    /** One after the other, until one knows the person. */
    public static final ProviderSelection FIRST_RECOGNIZED = WORDS.document("first_recognized");

    /** All of them. */
    public static final ProviderSelection ALL = WORDS.document("all");

    private ProviderSelection(String value, boolean documented) {
        super(value, documented);
    }

    /** Returns the word of that text, documented or not. */
    public static ProviderSelection of(String value) {
        return WORDS.of(Objects.requireNonNull(value, "value"));
    }

    /** The words that this version of the library knows, in the order of the documentation; unmodifiable. */
    public static Collection<ProviderSelection> documented() {
        return WORDS.documented();
    }
}
