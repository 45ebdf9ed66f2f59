package io.github.faraday4j.dataset;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Compares what objects of the wire hold; numbers by what they are worth, and not by how they are spelled. */
final class ByValue {

    private ByValue() {}

    static boolean equal(@Nullable Object one, @Nullable Object other) {
        if (one == other) {
            return true;
        }
        if (one == null || other == null) {
            return false;
        }
        if (one instanceof Number number) {
            return other instanceof Number that && equalNumbers(number, that);
        }
        if (one instanceof List<?> list) {
            return other instanceof List<?> that && equalLists(list, that);
        }
        if (one instanceof Map<?, ?> map) {
            return other instanceof Map<?, ?> that && equalMaps(map, that);
        }
        return one.equals(other);
    }

    private static boolean equalNumbers(Number one, Number other) {
        // Of numbers with very different exponents BigDecimal looks at these alone.
        return one.equals(other) || decimal(one).compareTo(decimal(other)) == 0;
    }

    private static BigDecimal decimal(Number number) {
        if (number instanceof BigDecimal decimal) {
            return decimal;
        }
        return number instanceof BigInteger integer ? new BigDecimal(integer) : BigDecimal.valueOf(number.longValue());
    }

    private static boolean equalLists(List<?> one, List<?> other) {
        if (one.size() != other.size()) {
            return false;
        }
        Iterator<?> others = other.iterator();
        for (Object entry : one) {
            if (!equal(entry, others.next())) {
                return false;
            }
        }
        return true;
    }

    private static boolean equalMaps(Map<?, ?> one, Map<?, ?> other) {
        if (one.size() != other.size()) {
            return false;
        }
        for (Map.Entry<?, ?> entry : one.entrySet()) {
            Object value = other.get(entry.getKey());
            boolean there = value != null || other.containsKey(entry.getKey());
            if (!there || !equal(entry.getValue(), value)) {
                return false;
            }
        }
        return true;
    }

    static int hash(@Nullable Object value) {
        if (value instanceof Number number) {
            // The nearest double is the same however a number is spelled, and costs nothing for any exponent.
            return Double.hashCode(number.doubleValue());
        }
        if (value instanceof List<?> list) {
            int hash = 1;
            for (Object entry : list) {
                hash = 31 * hash + hash(entry);
            }
            return hash;
        }
        if (value instanceof Map<?, ?> map) {
            int hash = 0;
            for (Map.Entry<?, ?> entry : map.entrySet()) {
                hash += entry.getKey().hashCode() ^ hash(entry.getValue());
            }
            return hash;
        }
        return value == null ? 0 : value.hashCode();
    }
}
