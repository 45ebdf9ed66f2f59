package io.github.faraday4j.transport;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import org.jspecify.annotations.Nullable;

/** Reads timestamps: RFC 3339 with any offset and up to nine digits of a second. */
final class Timestamps {

    private Timestamps() {}

    /** Returns null for a text that is no timestamp, and for a leap second, which an instant cannot tell. */
    static @Nullable Instant parse(String text) {
        try {
            TemporalAccessor parsed = DateTimeFormatter.ISO_INSTANT.parse(text);
            return Boolean.TRUE.equals(parsed.query(DateTimeFormatter.parsedLeapSecond()))
                    ? null
                    : Instant.from(parsed);
        } catch (DateTimeException e) {
            return null;
        }
    }
}
