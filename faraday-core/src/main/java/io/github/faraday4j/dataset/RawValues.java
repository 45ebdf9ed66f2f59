package io.github.faraday4j.dataset;

import io.github.faraday4j.internal.Printable;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Deep, unmodifiable, normalised copies of raw JSON values: String, Boolean, Long, BigInteger (beyond long), BigDecimal
 * (with a fraction or an exponent), List, Map, and null inside those two.
 */
final class RawValues {

    private static final BigInteger MIN_LONG = BigInteger.valueOf(Long.MIN_VALUE);
    private static final BigInteger MAX_LONG = BigInteger.valueOf(Long.MAX_VALUE);

    /**
     * Beyond it there is probably a list or map that holds itself; deeper ones threaten the stack of who reads them.
     */
    private static final int MAX_DEPTH = 500;

    /** Objects that nobody knows are small, and the most of them are options. */
    private static final int FEW = 4;

    private RawValues() {}

    /**
     * Copies a value.
     *
     * @throws IllegalArgumentException if it is, or holds at any depth, something that JSON does not have
     */
    static Object copy(String path, Object value) {
        return copy(path, value, 0);
    }

    private static Object copy(String path, Object value, int depth) {
        if (isPlain(value)) {
            return value;
        }
        if (value instanceof Number number) {
            return number(path, number);
        }
        if (value instanceof List<?> list) {
            return list(path, list, depth + 1);
        }
        if (value instanceof Map<?, ?> map) {
            return Collections.unmodifiableMap(copyMembers(path, map, depth + 1));
        }
        throw refused(
                path,
                "must be a String, Boolean, Number, List or Map but was a "
                        + value.getClass().getName());
    }

    /** Whether a value is its own copy: most are, and need no path to be named by. */
    static boolean isPlain(@Nullable Object value) {
        return value == null || value instanceof String || value instanceof Boolean || value instanceof Long;
    }

    /**
     * Copies a text, number or boolean.
     *
     * @throws IllegalArgumentException if it is anything else
     */
    static Object copyScalar(String path, Object value) {
        if (value instanceof List || value instanceof Map) {
            throw refused(
                    path,
                    "must be a String, Boolean or Number but was a "
                            + value.getClass().getName());
        }
        return copy(path, value);
    }

    /**
     * Copies a list or map.
     *
     * @throws IllegalArgumentException if it is anything else
     */
    static Object copyContainer(String path, Object value) {
        if (value instanceof List || value instanceof Map) {
            return copy(path, value);
        }
        throw refused(
                path, "must be a List or Map but was a " + value.getClass().getName());
    }

    static Map<String, @Nullable Object> copyMembers(String path, Map<?, ?> map) {
        return copyMembers(path, map, 0);
    }

    private static Map<String, @Nullable Object> copyMembers(String path, Map<?, ?> map, int depth) {
        refuseTooDeep(path, depth);
        Map<String, @Nullable Object> copy = new LinkedHashMap<>(FEW);
        for (Map.Entry<?, ?> entry : map.entrySet()) {
            if (!(entry.getKey() instanceof String name)) {
                Object key = entry.getKey();
                throw refused(
                        path,
                        "must have text as keys but has "
                                + (key == null ? "null" : "a " + key.getClass().getName()));
            }
            Copies.checkName(path, name);
            Object value = entry.getValue();
            copy.put(name, isPlain(value) ? value : copy(path + '.' + name, value, depth));
        }
        return copy;
    }

    private static List<@Nullable Object> list(String path, List<?> list, int depth) {
        refuseTooDeep(path, depth);
        List<@Nullable Object> copy = new ArrayList<>();
        for (Object entry : list) {
            copy.add(isPlain(entry) ? entry : copy(path + '[' + copy.size() + ']', entry, depth));
        }
        return Collections.unmodifiableList(copy);
    }

    private static Number number(String path, Number number) {
        if (number instanceof BigInteger integer) {
            return smallest(integer);
        }
        if (number instanceof BigDecimal decimal) {
            // Written without a fraction or an exponent it would be read as an integer.
            return decimal.scale() == 0 ? smallest(decimal.unscaledValue()) : exact(decimal);
        }
        if (number instanceof Integer || number instanceof Short || number instanceof Byte) {
            return number.longValue();
        }
        if ((number instanceof Double || number instanceof Float) && Double.isFinite(number.doubleValue())) {
            return new BigDecimal(number.toString());
        }
        throw refused(
                path,
                "must be a number that JSON has but was "
                        + (number instanceof Double || number instanceof Float
                                ? number
                                : "a " + number.getClass().getName()));
    }

    private static Number smallest(BigInteger integer) {
        boolean fits = integer.compareTo(MIN_LONG) >= 0 && integer.compareTo(MAX_LONG) <= 0;
        return fits ? (Number) integer.longValue() : exact(integer);
    }

    // Neither class is final, and a subclass may change.

    private static BigInteger exact(BigInteger integer) {
        return integer.getClass() == BigInteger.class ? integer : new BigInteger(integer.toByteArray());
    }

    private static BigDecimal exact(BigDecimal decimal) {
        return decimal.getClass() == BigDecimal.class
                ? decimal
                : new BigDecimal(exact(decimal.unscaledValue()), decimal.scale());
    }

    private static void refuseTooDeep(String path, int depth) {
        if (depth > MAX_DEPTH) {
            throw refused(path, "must not be nested more than " + MAX_DEPTH + " deep; does it hold itself?");
        }
    }

    private static IllegalArgumentException refused(String path, String why) {
        return new IllegalArgumentException(Printable.of(path) + ' ' + why);
    }
}
