package io.github.faraday4j.dataset;

import java.io.Serial;
import java.io.Serializable;
import java.util.AbstractList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.RandomAccess;
import org.jspecify.annotations.Nullable;

/**
 * Hands out lists and maps that can be asked for null, and have none, however many entries they have. The JDK's own throw:
 * they are what is kept, as they are the smallest, and made into these when somebody asks.
 */
final class Answers {

    private static final List<?> NO_ENTRIES = Collections.unmodifiableList(Collections.emptyList());
    private static final Map<?, ?> NO_MEMBERS = Collections.unmodifiableMap(Collections.emptyMap());

    private Answers() {}

    /** Returns a view of a list that is unmodifiable and has no null. */
    @SuppressWarnings("unchecked") // an empty list is of any entries
    static <E> List<E> list(@Nullable List<E> entries) {
        return entries == null || entries.isEmpty()
                ? (List<E>) NO_ENTRIES
                : Collections.unmodifiableList(new NullFreeList<>(entries));
    }

    /** Returns the same as a map that is unmodifiable and has no null; only of one entry the JDK's own throw. */
    static <V> Map<String, V> map(@Nullable Map<String, V> members) {
        if (members == null || members.isEmpty()) {
            return noMembers();
        }
        if (members.size() > 1) {
            return members;
        }
        Map.Entry<String, V> only = members.entrySet().iterator().next();
        return Collections.unmodifiableMap(Collections.singletonMap(only.getKey(), only.getValue()));
    }

    @SuppressWarnings("unchecked") // an empty map is of any members
    static <V extends @Nullable Object> Map<String, V> noMembers() {
        return (Map<String, V>) NO_MEMBERS;
    }

    private static final class NullFreeList<E> extends AbstractList<E> implements RandomAccess, Serializable {

        @Serial
        private static final long serialVersionUID = 1L;

        @SuppressWarnings("serial") // is replaced before it is written
        private final List<E> entries;

        NullFreeList(List<E> entries) {
            this.entries = entries;
        }

        @Override
        public E get(int index) {
            return entries.get(index);
        }

        @Override
        public int size() {
            return entries.size();
        }

        @Override
        public boolean contains(@Nullable Object entry) {
            return entry != null && entries.contains(entry);
        }

        @Override
        public int indexOf(@Nullable Object entry) {
            return entry == null ? -1 : entries.indexOf(entry);
        }

        @Override
        public int lastIndexOf(@Nullable Object entry) {
            return entry == null ? -1 : entries.lastIndexOf(entry);
        }

        @Override
        public Iterator<E> iterator() {
            return entries.iterator();
        }

        @Serial
        private Object writeReplace() {
            return entries;
        }
    }
}
