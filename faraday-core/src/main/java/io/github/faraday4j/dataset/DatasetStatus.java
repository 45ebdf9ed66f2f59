package io.github.faraday4j.dataset;

import java.util.Collection;
import java.util.Objects;

/** State of a dataset and its updates. The vocabulary is open: any other word keeps its text. Immutable. */
public final class DatasetStatus extends VocabularyWord {

    private static final Vocabulary<DatasetStatus> WORDS = new Vocabulary<>(DatasetStatus::new);

    /** Just made. */
    public static final DatasetStatus NEW = WORDS.document("new");

    /** About to be built. */
    public static final DatasetStatus STARTING = WORDS.document("starting");

    /** Being built. */
    public static final DatasetStatus RUNNING = WORDS.document("running");

    /** Built and usable. */
    public static final DatasetStatus READY = WORDS.document("ready");

    /** The last build failed; see {@link Dataset#statusError()}. */
    public static final DatasetStatus ERROR = WORDS.document("error");

    /** Not in the documented list, but in every documented example. */
    public static final DatasetStatus PENDING = WORDS.document("pending");

    /** The service sent no status that can be read. */
    public static final DatasetStatus UNSPECIFIED = new DatasetStatus("", false);

    private DatasetStatus(String value, boolean documented) {
        super(value, documented);
    }

    /** Returns the word of that text, documented or not. */
    public static DatasetStatus of(String value) {
        return WORDS.of(Objects.requireNonNull(value, "value"));
    }

    /** The words that this version of the library knows, in the order of the documentation; unmodifiable. */
    public static Collection<DatasetStatus> documented() {
        return WORDS.documented();
    }
}
