package io.github.faraday4j.dataset;

import java.util.Collection;
import java.util.Objects;

/**
 * What a dataset says about the privacy of the people in it. The vendor notes that both words act alike today. The
 * vocabulary is open: any other word keeps its text. Immutable.
 */
public final class Privacy extends VocabularyWord {

    private static final Vocabulary<Privacy> WORDS = new Vocabulary<>(Privacy::new);

    /** Not to be contacted, usable for modelling. */
    public static final Privacy SUPPRESS = WORDS.document("suppress");

    /** Neither to be contacted nor to be modelled. */
    public static final Privacy DELETE = WORDS.document("delete");

    private Privacy(String value, boolean documented) {
        super(value, documented);
    }

    /** Returns the word of that text, documented or not. */
    public static Privacy of(String value) {
        return WORDS.of(Objects.requireNonNull(value, "value"));
    }

    /** The words that this version of the library knows, in the order of the documentation; unmodifiable. */
    public static Collection<Privacy> documented() {
        return WORDS.documented();
    }
}
