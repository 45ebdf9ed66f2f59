package io.github.faraday4j.dataset;

import java.util.Collection;
import java.util.Objects;

/** Who matches people to identities. The vocabulary is open: any other word keeps its text. Immutable. */
public final class ProviderName extends VocabularyWord {

    private static final Vocabulary<ProviderName> WORDS = new Vocabulary<>(ProviderName::new);

    /** The Faraday Identity Graph. */
    public static final ProviderName FIG = WORDS.document("fig");

    /** The vendors behind Match Boost. */
    public static final ProviderName MATCH_BOOST = WORDS.document("match_boost");

    private ProviderName(String value, boolean documented) {
        super(value, documented);
    }

    /** Returns the word of that text, documented or not. */
    public static ProviderName of(String value) {
        return WORDS.of(Objects.requireNonNull(value, "value"));
    }

    /** The words that this version of the library knows, in the order of the documentation; unmodifiable. */
    public static Collection<ProviderName> documented() {
        return WORDS.documented();
    }
}
