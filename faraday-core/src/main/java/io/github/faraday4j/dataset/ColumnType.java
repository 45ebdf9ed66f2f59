package io.github.faraday4j.dataset;

import java.util.Collection;
import java.util.Objects;

/** Primitive type of a detected column. The vocabulary is open: any other word keeps its text. Immutable. */
public final class ColumnType extends VocabularyWord {

    private static final Vocabulary<ColumnType> WORDS = new Vocabulary<>(ColumnType::new);

    /** True or false. */
    public static final ColumnType BOOLEAN = WORDS.document("boolean");

    /** A whole number. */
    public static final ColumnType LONG = WORDS.document("long");

    /** A floating-point number. */
    public static final ColumnType DOUBLE = WORDS.document("double");

    /** Text. */
    public static final ColumnType STRING = WORDS.document("string");

    /** A date. */
    public static final ColumnType DATE = WORDS.document("date");

    /** Text; not in the documented list, but in the documented example. */
    public static final ColumnType TEXT = WORDS.document("text");

    private ColumnType(String value, boolean documented) {
        super(value, documented);
    }

    /** Returns the word of that text, documented or not. */
    public static ColumnType of(String value) {
        return WORDS.of(Objects.requireNonNull(value, "value"));
    }

    /** The words that this version of the library knows, in the order of the documentation; unmodifiable. */
    public static Collection<ColumnType> documented() {
        return WORDS.documented();
    }
}
