package io.github.faraday4j.dataset;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** The documented words of one kind, so that they are shared rather than made anew. */
final class Vocabulary<W extends VocabularyWord> {

    /** Makes a word. */
    interface Maker<W> {
        W make(String value, boolean documented);
    }

    private final Maker<W> maker;
    private final Map<String, W> documented = new LinkedHashMap<>();

    Vocabulary(Maker<W> maker) {
        this.maker = maker;
    }

    W document(String value) {
        W word = maker.make(value, true);
        documented.put(value, word);
        return word;
    }

    W of(String value) {
        W word = documented.get(value);
        return word != null ? word : maker.make(value, false);
    }

    Collection<W> documented() {
        return Collections.unmodifiableCollection(documented.values());
    }
}
