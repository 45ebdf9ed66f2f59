package io.github.faraday4j.transport;

/** Refuses settings that are out of range, naming the setting. */
final class Range {

    private Range() {}

    static <T extends Comparable<T>> T check(String setting, T value, T min, T max) {
        if (value.compareTo(min) < 0 || value.compareTo(max) > 0) {
            throw new IllegalArgumentException(setting + " must be from " + min + " to " + max + " but was " + value);
        }
        return value;
    }
}
