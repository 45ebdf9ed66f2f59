package io.github.faraday4j.dataset;

import java.util.Collection;
import java.util.Objects;

/** What the values of a primitive type stand for. The vocabulary is open: any other word keeps its text. Immutable. */
public final class LogicalType extends VocabularyWord {

    private static final Vocabulary<LogicalType> WORDS = new Vocabulary<>(LogicalType::new);

    /** A date. */
    public static final LogicalType DATE = WORDS.document("date");

    /** An instant, in milliseconds. */
    public static final LogicalType TIMESTAMP_MILLIS = WORDS.document("timestamp-millis");

    /** A local date and time, in milliseconds. */
    public static final LogicalType LOCAL_TIMESTAMP_MILLIS = WORDS.document("local-timestamp-millis");

    /** A JSON document. */
    public static final LogicalType JSON = WORDS.document("json");

    /** A UUID. */
    public static final LogicalType UUID = WORDS.document("uuid");

    /** A type of the source that Faraday does not support. */
    public static final LogicalType UNKNOWN = WORDS.document("unknown");

    private LogicalType(String value, boolean documented) {
        super(value, documented);
    }

    /** Returns the word of that text, documented or not. */
    public static LogicalType of(String value) {
        return WORDS.of(Objects.requireNonNull(value, "value"));
    }

    /** The words that this version of the library knows, in the order of the documentation; unmodifiable. */
    public static Collection<LogicalType> documented() {
        return WORDS.documented();
    }
}
