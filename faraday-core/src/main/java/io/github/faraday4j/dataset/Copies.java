package io.github.faraday4j.dataset;

import io.github.faraday4j.internal.Printable;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;

/** Unmodifiable copies of what a builder is given; a null entry is refused by name. */
final class Copies {

    private static final int FEW = 4;

    private Copies() {}

    static <T> List<T> list(String wireName, List<? extends T> list) {
        try {
            return List.copyOf(list); // a list that is unmodifiable is its own copy
        } catch (NullPointerException e) {
            throw new NullPointerException(wireName + "[" + list.indexOf(null) + "] must not be null");
        }
    }

    static <T> Map<String, T> map(String wireName, Map<String, ? extends T> map) {
        return map(wireName, map, (key, value) -> value);
    }

    /**
     * Copies a map and its values.
     *
     * @param copier copies the value of a key
     */
    static <T> Map<String, T> map(
            String wireName, Map<String, ? extends T> map, BiFunction<String, ? super T, T> copier) {
        String onlyKey = null;
        T onlyValue = null;
        Map<String, T> several = null;
        for (Map.Entry<String, ? extends T> entry : map.entrySet()) {
            String key = entry.getKey();
            T value = entry.getValue();
            if (key == null) {
                throw new NullPointerException(wireName + " must not have a null key");
            }
            checkName(wireName, key);
            if (value == null) {
                throw new NullPointerException(Printable.of(wireName + "." + key) + " must not be null");
            }
            T valueCopy = copier.apply(key, value);
            if (onlyKey == null) {
                onlyKey = key;
                onlyValue = valueCopy;
            } else {
                if (several == null) {
                    several = new LinkedHashMap<>(FEW);
                    several.put(onlyKey, onlyValue);
                }
                several.put(key, valueCopy);
            }
        }
        if (several != null) {
            return Collections.unmodifiableMap(several); // not Map.copyOf: the order of the wire is worth keeping
        }
        return onlyKey == null ? Map.of() : Map.of(onlyKey, onlyValue); // nearly all have one entry
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
