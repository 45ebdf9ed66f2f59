package io.github.faraday4j.transport.internal.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads any JSON as raw values, numbers exactly. The parser's limit on nesting bounds the recursion. */
final class RawJson {

    private static final int MAX_LONG_DIGITS = 19;

    private static final int MAX_EXPONENT = 9_999;

    /** With as many digits before or behind the point as a number may have at most. */
    private static final int MAX_WRITTEN_EXPONENT = MAX_EXPONENT + 1_000;

    /** The most of what is read raw are options. */
    private static final int FEW = 4;

    private RawJson() {}

    static @Nullable Object read(JsonParser parser) throws IOException {
        return switch (parser.currentToken()) {
            case VALUE_NULL -> null;
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            case VALUE_STRING -> parser.getText();
            case VALUE_NUMBER_INT ->
                parser.getNumberType() == JsonParser.NumberType.BIG_INTEGER
                        ? parser.getBigIntegerValue()
                        : (Object) parser.getLongValue();
            case VALUE_NUMBER_FLOAT -> integerOr(decimal(parser));
            case START_ARRAY -> list(parser);
            case START_OBJECT -> map(parser);
            default -> throw new IllegalStateException("no value begins with " + parser.currentToken());
        };
    }

    private static List<@Nullable Object> list(JsonParser parser) throws IOException {
        List<@Nullable Object> list = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            list.add(read(parser));
        }
        return list;
    }

    static Map<String, @Nullable Object> map(JsonParser parser) throws IOException {
        Map<String, @Nullable Object> map = new LinkedHashMap<>(FEW);
        for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
            MemberName.check(name, parser);
            parser.nextToken();
            map.put(name, read(parser));
        }
        return map;
    }

    /**
     * Reads a number exactly.
     *
     * @throws StreamConstraintsException if it is so large, or so small, that its digits would fill the memory
     */
    static BigDecimal decimal(JsonParser parser) throws IOException {
        char[] text = parser.getTextCharacters();
        int from = parser.getTextOffset();
        int end = from + parser.getTextLength();
        int e = from;
        while (e < end && text[e] != 'e' && text[e] != 'E') {
            e++;
        }
        if (e == end || isSmallExponent(text, e + 1, end)) {
            BigDecimal number = new BigDecimal(text, from, end - from);
            // Of the value and not of its spelling: written again, a number may have another exponent.
            if (Math.abs(number.precision() - number.scale() - 1) <= MAX_EXPONENT) {
                return number;
            }
        }
        throw new StreamConstraintsException(
                "a number with an exponent beyond " + MAX_EXPONENT, parser.currentTokenLocation());
    }

    /** A number such as {@code 5e0} is written again as {@code 5}, and then read as an integer. */
    private static Object integerOr(BigDecimal number) {
        if (number.scale() != 0) {
            return number;
        }
        BigInteger integer = number.unscaledValue();
        return integer.bitLength() < Long.SIZE ? (Object) integer.longValue() : integer;
    }

    private static boolean isSmallExponent(char[] text, int from, int end) {
        int digits = text[from] == '-' || text[from] == '+' ? from + 1 : from;
        int exponent = 0;
        for (int i = digits; i < end; i++) {
            exponent = Math.min(MAX_WRITTEN_EXPONENT + 1, exponent * 10 + (text[i] - '0'));
        }
        return exponent <= MAX_WRITTEN_EXPONENT;
    }

    /** Returns a number as a whole one that fits a long, whatever its spelling; negative if it is none. */
    static long whole(BigDecimal number) {
        BigDecimal shortest = number.stripTrailingZeros();
        if (shortest.scale() > 0 || shortest.precision() - shortest.scale() > MAX_LONG_DIGITS) {
            return -1;
        }
        BigInteger whole = shortest.toBigInteger();
        return whole.bitLength() < Long.SIZE ? whole.longValue() : -1;
    }
}
