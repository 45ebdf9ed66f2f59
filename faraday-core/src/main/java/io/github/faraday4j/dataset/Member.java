package io.github.faraday4j.dataset;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A documented member of a wire object.
 *
 * @param <T> the type in which the object keeps it
 */
@SuppressWarnings("UnusedTypeParameter") // it ties what is stored under a member to what is read from it
final class Member<T> {

    /** Of a long. */
    private static final int MAX_DIGITS = 19;

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
            if (type.isInstance(raw) || (type == Long.class && raw instanceof BigDecimal number && isWhole(number))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a number is a long in another spelling, such as 1000.0 or 1e3. */
    private static boolean isWhole(BigDecimal number) {
        long digits = (long) number.precision() - number.scale();
        if (number.signum() == 0 || digits <= 0 || digits > MAX_DIGITS) {
            return number.signum() == 0;
        }
        return number.stripTrailingZeros().scale() <= 0 && number.toBigInteger().bitLength() < Long.SIZE;
    }

    /** Whether a raw value can be stored as it is: a text or flag where the documentation has one. */
    boolean storesAsItIs(@Nullable Object raw) {
        return (raw instanceof String || raw instanceof Boolean) && allows(raw);
    }
}
