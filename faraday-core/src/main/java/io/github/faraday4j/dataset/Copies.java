package io.github.faraday4j.dataset;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Unmodifiable copies of what a builder is given; a null entry is refused by name. */
final class Copies {

    private Copies() {}

    static <T> List<T> list(String wireName, List<? extends T> list) {
        List<T> copy = new ArrayList<>();
        for (T entry : list) {
            if (entry == null) {
                throw new NullPointerException(wireName + "[" + copy.size() + "] must not be null");
            }
            copy.add(entry);
        }
        return List.copyOf(copy);
    }

    static <T> Map<String, T> map(String wireName, Map<String, ? extends T> map) {
        // Not Map.copyOf: the order of the wire is worth keeping.
        Map<String, T> copy = new LinkedHashMap<>();
        map.forEach((key, value) -> {
            Objects.requireNonNull(key, () -> wireName + " must not have a null key");
            checkName(wireName, key);
            copy.put(
                    key, Objects.requireNonNull(value, () -> Printable.of(wireName + "." + key) + " must not be null"));
        });
        return Collections.unmodifiableMap(copy);
    }

    /** Refuses a member name that is no Unicode text: readers of JSON refuse it too. */
    static void checkName(String owner, String name) {
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (Character.isSurrogate(c)) {
                boolean pair = i + 1 < name.length() && Character.isSurrogatePair(c, name.charAt(i + 1));
                if (!pair) {
                    throw new IllegalArgumentException(owner + " has a name with half a surrogate pair");
                }
                i++;
            }
        }
    }
}
