package io.github.faraday4j.transport.internal.json;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Entries of the lists that are being read, those of inner ones behind those of outer ones: no list has to grow. */
final class ListAccumulator {

    private static final int INITIAL_CAPACITY = 64;

    private @Nullable Object[] entries = new @Nullable Object[INITIAL_CAPACITY];
    private int size;

    /** The place of the next entry; of the first one of a list that begins. */
    int size() {
        return size;
    }

    void add(Object entry) {
        if (size == entries.length) {
            entries = Arrays.copyOf(entries, 2 * size);
        }
        entries[size++] = entry;
    }

    /** Ends the innermost list, whose first entry has that place. Unmodifiable. */
    @SuppressWarnings("unchecked") // all entries from there on are of one list
    <T> List<T> take(int first) {
        List<T> list =
                switch (size - first) {
                    case 0 -> List.of();
                    case 1 -> (List<T>) List.of(entries[first]);
                    case 2 -> (List<T>) List.of(entries[first], entries[first + 1]);
                    default -> (List<T>) List.of(Arrays.copyOfRange(entries, first, size));
                };
        Arrays.fill(entries, first, size, null);
        size = first;
        return list;
    }
}
