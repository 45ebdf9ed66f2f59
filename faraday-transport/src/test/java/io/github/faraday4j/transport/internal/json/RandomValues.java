package io.github.faraday4j.transport.internal.json;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Makes values of the extreme kind: text of all of Unicode, numbers and times to the ends of their ranges. */
final class RandomValues {

    private static final List<String> WORDS = List.of(
            "",
            "a",
            "ready",
            "hubspot",
            "merge",
            "snowflake",
            "fig",
            "long",
            "*",
            "x_tomorrow",
            "Köln",
            "\uD83D\uDE00");
    private static final List<String> NUMBERS = List.of(
            "0", "1", "-1", "9223372036854775807", "9223372036854775808", "-9223372036854775808", "1e5", "1.0", "-0.0");

    private final Random random;

    RandomValues(Random random) {
        this.random = random;
    }

    boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    int upTo(int max) {
        return random.nextInt(max + 1);
    }

    <T> T oneOf(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    /** Any text of UTF-16, half surrogate pairs included. */
    String text() {
        return chance(40) ? oneOf(WORDS) : characters(true);
    }

    /** A text that can name a member: halves of surrogate pairs cannot. */
    String name() {
        return chance(30) ? oneOf(WORDS) : characters(false);
    }

    private String characters(boolean halvesToo) {
        StringBuilder text = new StringBuilder();
        int length = chance(2) ? 300 + upTo(halvesToo ? 9_000 : 700) : upTo(12);
        while (text.length() < length) {
            switch (upTo(halvesToo ? 6 : 5)) {
                case 0, 1 -> text.append((char) (' ' + upTo(94)));
                case 2 -> text.append((char) upTo(31));
                case 3 -> text.appendCodePoint(0x80 + upTo(0x7FF));
                case 4 -> text.appendCodePoint(0xE000 + upTo(0x1FFF));
                case 5 -> text.appendCodePoint(0x10000 + upTo(0xFFFFF));
                default -> text.append((char) (0xD800 + upTo(0x7FF)));
            }
        }
        return halvesToo
                ? text.toString()
                : text.codePoints()
                        .filter(c -> c < 0xD800 || c > 0xDFFF)
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString();
    }

    long count() {
        return chance(20) ? Long.MAX_VALUE - upTo(2) : random.nextLong() >>> (1 + upTo(62));
    }

    BigDecimal decimal() {
        if (chance(30)) {
            return new BigDecimal(oneOf(NUMBERS));
        }
        int scale = chance(5) ? upTo(18_000) - 9_000 : upTo(40) - 20;
        return new BigDecimal(
                new BigInteger(upTo(140), random).multiply(BigInteger.valueOf(chance(50) ? 1 : -1)), scale);
    }

    Instant instant() {
        return switch (upTo(5)) {
            case 0 -> Instant.MIN;
            case 1 -> Instant.MAX;
            case 2 -> Instant.ofEpochSecond(random.nextInt());
            case 3 -> Instant.ofEpochMilli(random.nextLong());
            default -> Instant.ofEpochSecond(random.nextInt(), upTo(999_999_999));
        };
    }

    Object scalar() {
        return switch (upTo(4)) {
            case 0 -> chance(50);
            case 1 -> count();
            case 2 -> decimal();
            default -> text();
        };
    }

    /** Any raw value, nested up to a depth. */
    Object raw(int depth) {
        return depth == 0 || chance(60) ? scalar() : chance(50) ? rawMap(depth) : rawList(depth);
    }

    private @Nullable Object rawOrNull(int depth) {
        return chance(15) ? null : raw(depth);
    }

    List<@Nullable Object> rawList(int depth) {
        List<@Nullable Object> list = new ArrayList<>();
        for (int i = upTo(4); i > 0; i--) {
            list.add(rawOrNull(depth - 1));
        }
        return list;
    }

    Map<String, @Nullable Object> rawMap(int depth) {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        for (int i = upTo(4); i > 0; i--) {
            map.put(chance(50) ? oneOf(Contract.NAMES) : name(), rawOrNull(depth - 1));
        }
        return map;
    }
}
