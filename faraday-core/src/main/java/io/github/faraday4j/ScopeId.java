package io.github.faraday4j;

import java.io.Serial;
import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Names a scope: a set of people and predictions in a Faraday account. Immutable. */
public final class ScopeId implements Comparable<ScopeId>, Serializable {

    @Serial
    private static final long serialVersionUID = 1L;

    private final UUID value;

    private ScopeId(UUID value) {
        this.value = value;
    }

    /**
     * Reads an id in its 36-character form, in either case.
     *
     * @throws IllegalArgumentException if the text is anything else, short forms such as {@code 1-2-3-4-5} included
     */
    public static ScopeId of(String text) {
        Objects.requireNonNull(text, "text");
        UUID value;
        try {
            value = UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            throw refused(text);
        }
        if (!value.toString().equalsIgnoreCase(text)) {
            throw refused(text);
        }
        return new ScopeId(value);
    }

    /** Wraps a UUID. */
    public static ScopeId of(UUID value) {
        return new ScopeId(Objects.requireNonNull(value, "value"));
    }

    private static IllegalArgumentException refused(String text) {
        return new IllegalArgumentException(
                "A scope id must be a UUID such as 5e0dfa56-2d52-4c06-a870-bc79c71e86a3 but was " + shown(text));
    }

    /** Only what looks like part of a UUID: anything else may be an API key in the wrong place. */
    private static String shown(String text) {
        boolean harmless =
                text.length() <= 40 && text.chars().allMatch(c -> c == '-' || (c < 128 && Character.digit(c, 16) >= 0));
        return harmless ? '"' + text + '"' : "a text of " + text.length() + " characters";
    }

    /** The UUID. */
    public UUID value() {
        return value;
    }

    /** Orders as the 36-character forms do; {@link UUID#compareTo} is signed, and puts those from 8 to f first. */
    @Override
    public int compareTo(ScopeId other) {
        int high = Long.compareUnsigned(value.getMostSignificantBits(), other.value.getMostSignificantBits());
        return high != 0
                ? high
                : Long.compareUnsigned(value.getLeastSignificantBits(), other.value.getLeastSignificantBits());
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ScopeId that && value.equals(that.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    /** The 36-character form in lower case. */
    @Override
    public String toString() {
        return value.toString();
    }
}
