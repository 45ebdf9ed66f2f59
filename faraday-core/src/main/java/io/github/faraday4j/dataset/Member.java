package io.github.faraday4j.dataset;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A documented member of a wire object.
 *
 * @param <T> the type in which the object keeps it
 */
@SuppressWarnings("UnusedTypeParameter") // it ties what is stored under a member to what is read from it
final class Member<T> {

    private final String wireName;
    private final int index;
    private final List<Class<?>> documentedTypes;

    Member(String wireName, int index, List<Class<?>> documentedTypes) {
        this.wireName = wireName;
        this.index = index;
        this.documentedTypes = documentedTypes;
    }

    String wireName() {
        return wireName;
    }

    int index() {
        return index;
    }

    /** Whether a raw value has a JSON type that the documentation allows here. */
    boolean allows(Object raw) {
        for (Class<?> type : documentedTypes) {
            if (type.isInstance(raw)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a raw value can be stored as it is: a text or flag where the documentation has one. */
    boolean storesAsItIs(@Nullable Object raw) {
        return (raw instanceof String || raw instanceof Boolean) && allows(raw);
    }
}
