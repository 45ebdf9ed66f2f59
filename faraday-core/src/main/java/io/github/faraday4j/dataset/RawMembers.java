package io.github.faraday4j.dataset;

import org.jspecify.annotations.Nullable;

/**
 * Where a codec leaves what it could not understand; every builder of this package is one. Consumers use {@code
 * unknownMembers} instead, which refuses what a codec may need.
 */
public interface RawMembers {

    /**
     * Keeps a member as it was read, and empties the documented member of that name.
     *
     * @param wireName the name on the wire, any
     * @param raw the value; null for a member that is null, which is as good as absent
     * @return this
     */
    RawMembers undecoded(String wireName, @Nullable Object raw);

    /**
     * Keeps a list or map as it was read beside those of its entries that could be understood; called after the member
     * has been set to them.
     *
     * @param wireName the name on the wire
     * @param raw the whole list or map
     * @return this
     */
    RawMembers partlyDecoded(String wireName, @Nullable Object raw);
}
