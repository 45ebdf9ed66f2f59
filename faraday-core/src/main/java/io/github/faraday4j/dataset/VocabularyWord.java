package io.github.faraday4j.dataset;

import org.jspecify.annotations.Nullable;

/**
 * A word of an open vocabulary: documented or not, it keeps its text. Immutable, compares by text.
 *
 * <p>For why its accessors are not final see {@link WireObject}.
 */
abstract class VocabularyWord {

    private final String value;
    private final boolean documented;

    VocabularyWord(String value, boolean documented) {
        this.value = value;
        this.documented = documented;
    }

    /** The text as it is on the wire. */
    public String value() {
        return value;
    }

    /** Whether this version of the library knows the word from the vendor's documentation. */
    public boolean isDocumented() {
        return documented;
    }

    @Override
    public final boolean equals(@Nullable Object other) {
        return other instanceof VocabularyWord that && getClass() == that.getClass() && value.equals(that.value);
    }

    @Override
    public final int hashCode() {
        return value.hashCode();
    }

    /** The text as it is on the wire. */
    @Override
    public final String toString() {
        return value;
    }
}
