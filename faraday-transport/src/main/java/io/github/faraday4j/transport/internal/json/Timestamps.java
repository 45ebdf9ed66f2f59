package io.github.faraday4j.transport.internal.json;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.chrono.IsoChronology;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import org.jspecify.annotations.Nullable;

/** Reads timestamps: RFC 3339 with any offset and up to nine digits of a second. */
final class Timestamps {

    private static final String USUAL = "0000-00-00T00:00:00";
    private static final int NANO_DIGITS = 9;

    private Timestamps() {}

    /** Returns null for a text that is no timestamp, and for a leap second, which an instant cannot tell. */
    static @Nullable Instant parse(char[] text, int from, int length) {
        try {
            return isUsual(text, from, length)
                    ? parseUsual(text, from, length)
                    : parseAny(new String(text, from, length));
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** Whether it is spelled as the service spells nearly all of them: in UTC, with a point at most. */
    private static boolean isUsual(char[] text, int from, int length) {
        int end = length - 1;
        boolean fraction = end > USUAL.length() + 1 && end <= USUAL.length() + 1 + NANO_DIGITS;
        if (end < USUAL.length() || text[from + end] != 'Z' || (end > USUAL.length() && !fraction)) {
            return false;
        }
        for (int i = 0; i < end; i++) {
            char due = i < USUAL.length() ? USUAL.charAt(i) : i == USUAL.length() ? '.' : '0';
            char c = text[from + i];
            if (due == '0' ? c < '0' || c > '9' : c != due) {
                return false;
            }
        }
        // Midnight as 24:00 and leap seconds are for the parser that knows their rules.
        return number(text, from + 11, 2) < 24 && number(text, from + 14, 2) < 60 && number(text, from + 17, 2) < 60;
    }

    /** A formatter takes ten times as long, and there are half a dozen timestamps in every dataset. */
    private static Instant parseUsual(char[] text, int from, int length) {
        long second = IsoChronology.INSTANCE.epochSecond(
                number(text, from, 4),
                number(text, from + 5, 2),
                number(text, from + 8, 2),
                number(text, from + 11, 2),
                number(text, from + 14, 2),
                number(text, from + 17, 2),
                ZoneOffset.UTC);
        int digits = Math.max(0, length - USUAL.length() - 2);
        int nanos = digits == 0 ? 0 : number(text, from + USUAL.length() + 1, digits);
        for (int i = digits; i < NANO_DIGITS; i++) {
            nanos *= 10;
        }
        return Instant.ofEpochSecond(second, nanos);
    }

    private static int number(char[] text, int from, int digits) {
        int number = 0;
        for (int i = from; i < from + digits; i++) {
            number = number * 10 + (text[i] - '0');
        }
        return number;
    }

    private static @Nullable Instant parseAny(String text) {
        TemporalAccessor parsed = DateTimeFormatter.ISO_INSTANT.parse(text);
        return Boolean.TRUE.equals(parsed.query(DateTimeFormatter.parsedLeapSecond())) ? null : Instant.from(parsed);
    }
}
