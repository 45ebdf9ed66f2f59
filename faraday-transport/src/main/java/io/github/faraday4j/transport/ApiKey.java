package io.github.faraday4j.transport;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The key that opens a Faraday account. It shows itself to nobody but the transport: not in {@link #toString()}, not in
 * an exception, not in a serialised form. Keys are made in the settings of the Faraday dashboard. Immutable.
 *
 * <p>HTTP clients need the key as text, so a dump of the heap shows it. Where that matters, rotate keys with {@link
 * FaradayConfig.Builder#apiKeySupplier}.
 */
public final class ApiKey {

    private static final int MIN_LENGTH = 8;
    private static final int MAX_LENGTH = 512;

    static final String MASK = "****";

    private final String value;

    private ApiKey(String value) {
        this.value = value;
    }

    /**
     * Takes a key as the dashboard shows it, without {@code Bearer}.
     *
     * @throws IllegalArgumentException if it is not 8 to 512 printable ASCII characters without spaces, or begins with
     *     {@code Bearer}; the message never repeats it
     */
    public static ApiKey of(String value) {
        Objects.requireNonNull(value, "the API key is null; take one from the settings of the Faraday dashboard");
        if (value.regionMatches(true, 0, "Bearer ", 0, 7)) {
            throw new IllegalArgumentException(
                    "the API key begins with \"Bearer \"; give the key alone, as the Faraday dashboard shows it");
        }
        if (value.length() < MIN_LENGTH || value.length() > MAX_LENGTH) {
            throw new IllegalArgumentException("the API key must have from " + MIN_LENGTH + " to " + MAX_LENGTH
                    + " characters but has " + value.length());
        }
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c <= ' ' || c > '~') {
                throw new IllegalArgumentException("the API key must be printable ASCII without spaces, but the"
                        + " character at index " + i + " is not; look for a line break at its end");
            }
        }
        return new ApiKey(value);
    }

    /** Hands the value of the {@code Authorization} header to whoever sends it. */
    void applyTo(Consumer<String> authorization) {
        authorization.accept("Bearer " + value);
    }

    /** Returns a text of somebody else's, with asterisks wherever it repeats the key. */
    String maskIn(String text) {
        return text.replace(value, MASK);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ApiKey that && MessageDigest.isEqual(bytes(), that.bytes());
    }

    @Override
    public int hashCode() {
        // Of nothing: a hash would tell something about the key.
        return ApiKey.class.hashCode();
    }

    private byte[] bytes() {
        return value.getBytes(StandardCharsets.US_ASCII);
    }

    /** Always {@code ApiKey(****)}. */
    @Override
    public String toString() {
        return "ApiKey(" + MASK + ")";
    }
}
