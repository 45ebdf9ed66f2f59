package io.github.faraday4j.transport;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads any JSON as raw values, numbers exactly. The parser's limit on nesting bounds the recursion. */
final class RawReader {

    private static final int MAX_EXPONENT = 9_999;

    private RawReader() {}

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
            case VALUE_NUMBER_FLOAT -> decimal(parser);
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
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
            parser.nextToken();
            map.put(name, read(parser));
        }
        return map;
    }

    /**
     * Reads a number exactly.
     *
     * @throws StreamConstraintsException if its exponent is so large that its digits would fill the memory
     */
    static BigDecimal decimal(JsonParser parser) throws IOException {
        String text = parser.getText();
        int e = Math.max(text.indexOf('e'), text.indexOf('E'));
        if (e >= 0 && !isSmallExponent(text, e + 1)) {
            throw new StreamConstraintsException(
                    "a number with an exponent beyond " + MAX_EXPONENT, parser.currentTokenLocation());
        }
        return new BigDecimal(text);
    }

    private static boolean isSmallExponent(String text, int from) {
        int digits = text.charAt(from) == '-' || text.charAt(from) == '+' ? from + 1 : from;
        int exponent = 0;
        for (int i = digits; i < text.length(); i++) {
            exponent = Math.min(MAX_EXPONENT + 1, exponent * 10 + (text.charAt(i) - '0'));
        }
        return exponent <= MAX_EXPONENT;
    }
}
