package io.github.faraday4j.dataset;

import java.io.Serial;
import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Names a dataset in a Faraday account. Immutable. */
public final class DatasetId implements Comparable<DatasetId>, Serializable {

    @Serial
    private static final long serialVersionUID = 1L;

    private final UUID value;

    private DatasetId(UUID value) {
        this.value = value;
    }

    /**
     * Reads an id in its 36-character form, in either case.
     *
     * @throws IllegalArgumentException if the text is anything else, short forms such as {@code 1-2-3-4-5} included
     */
    public static DatasetId of(String text) {
        Objects.requireNonNull(text, "text");
        if (!isWellFormed(text)) {
            throw new IllegalArgumentException(
                    "A dataset id must be a UUID such as 8cd2dcf6-f2b3-4318-b8b3-eb19ab18d29d but was " + shown(text));
        }
        return new DatasetId(UUID.fromString(text));
    }

    /** Whether a text is a UUID in its 36-character form. */
    static boolean isWellFormed(String text) {
        try {
            return UUID.fromString(text).toString().equalsIgnoreCase(text);
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    /** Wraps a UUID. */
    public static DatasetId of(UUID value) {
        return new DatasetId(Objects.requireNonNull(value, "value"));
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
    public int compareTo(DatasetId other) {
        int high = Long.compareUnsigned(value.getMostSignificantBits(), other.value.getMostSignificantBits());
        return high != 0
                ? high
                : Long.compareUnsigned(value.getLeastSignificantBits(), other.value.getLeastSignificantBits());
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof DatasetId that && value.equals(that.value);
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
