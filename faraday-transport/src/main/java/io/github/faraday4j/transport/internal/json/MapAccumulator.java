package io.github.faraday4j.transport.internal.json;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The entries of the map that is being read; one that is not understood has no value. Nearly all maps of a dataset have
 * one entry, and need no table for it.
 */
final class MapAccumulator<T> {

    private static final int FEW = 4;

    private @Nullable String onlyName;
    private @Nullable T onlyValue;
    private @Nullable Map<String, @Nullable T> several;

    void put(String name, @Nullable T value) {
        if (onlyName == null && several == null) {
            onlyName = name;
            onlyValue = value;
        } else {
            Map<String, @Nullable T> entries = several();
            entries.remove(name);
            entries.put(name, value);
        }
    }

    void remove(String name) {
        if (onlyName != null || several != null) {
            several().remove(name);
        }
    }

    private Map<String, @Nullable T> several() {
        if (several == null) {
            several = new LinkedHashMap<>(FEW);
            if (onlyName != null) {
                several.put(onlyName, onlyValue);
            }
        }
        return several;
    }

    /** Whether all entries are understood. */
    boolean isWhole() {
        return several == null ? onlyName == null || onlyValue != null : !several.containsValue(null);
    }

    /** The entries that are. */
    Map<String, T> understood() {
        if (several != null) {
            if (!isWhole()) {
                several.values().removeIf(Objects::isNull);
            }
            return several;
        }
        return onlyName == null || onlyValue == null ? Map.of() : Map.of(onlyName, onlyValue);
    }
}
