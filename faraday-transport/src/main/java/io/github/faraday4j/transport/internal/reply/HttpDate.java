package io.github.faraday4j.transport.internal.reply;

import static java.time.temporal.ChronoField.DAY_OF_MONTH;
import static java.time.temporal.ChronoField.DAY_OF_WEEK;
import static java.time.temporal.ChronoField.HOUR_OF_DAY;
import static java.time.temporal.ChronoField.MINUTE_OF_HOUR;
import static java.time.temporal.ChronoField.MONTH_OF_YEAR;
import static java.time.temporal.ChronoField.SECOND_OF_MINUTE;
import static java.time.temporal.ChronoField.YEAR;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.TemporalField;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the three forms of a date in a header (RFC 9110, 5.6.7). Two are obsolete, and still to be read. */
final class HttpDate {

    private static final int FURTHEST_YEARS_AHEAD = 50;

    private static final String MONTHS = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec";
    private static final String DAYS = "Mon Tue Wed Thu Fri Sat Sun";
    private static final String LONG_DAYS = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday";

    /** Not the day of the week: it may be that of another century. */
    private static final Set<TemporalField> RESOLVED =
            Set.of(YEAR, MONTH_OF_YEAR, DAY_OF_MONTH, HOUR_OF_DAY, MINUTE_OF_HOUR, SECOND_OF_MINUTE);

    private HttpDate() {}

    /**
     * Returns the instant; null if it is in none of the forms.
     *
     * @param now tells the century of a year of two digits
     */
    static @Nullable Instant parse(String value, Instant now) {
        try {
            return Instant.from(DateTimeFormatter.RFC_1123_DATE_TIME.parse(value));
        } catch (DateTimeException e) {
            return obsolete(value, LocalDateTime.ofInstant(now, ZoneOffset.UTC));
        }
    }

    private static @Nullable Instant obsolete(String value, LocalDateTime now) {
        try {
            LocalDateTime date = value.contains(",")
                    ? ofTheLast(LocalDateTime.parse(value, rfc850(now)), now)
                    : LocalDateTime.parse(value, asctime());
            return date.toInstant(ZoneOffset.UTC);
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** A date that would be too far ahead is one of the century before. */
    private static LocalDateTime ofTheLast(LocalDateTime date, LocalDateTime now) {
        return date.isAfter(now.plusYears(FURTHEST_YEARS_AHEAD)) ? date.minusYears(100) : date;
    }

    /** Such as {@code Sunday, 06-Nov-94 08:49:37 GMT}. */
    private static DateTimeFormatter rfc850(LocalDateTime now) {
        return new DateTimeFormatterBuilder()
                .parseCaseInsensitive()
                .appendText(DAY_OF_WEEK, words(LONG_DAYS))
                .appendLiteral(", ")
                .appendValue(DAY_OF_MONTH, 2)
                .appendLiteral('-')
                .appendText(MONTH_OF_YEAR, words(MONTHS))
                .appendLiteral('-')
                .appendValueReduced(YEAR, 2, 2, now.getYear() + FURTHEST_YEARS_AHEAD - 99)
                .appendLiteral(' ')
                .appendPattern("HH:mm:ss")
                .appendLiteral(" GMT")
                .toFormatter()
                .withResolverFields(RESOLVED);
    }

    /** Such as {@code Sun Nov  6 08:49:37 1994}. */
    private static DateTimeFormatter asctime() {
        return new DateTimeFormatterBuilder()
                .parseCaseInsensitive()
                .appendText(DAY_OF_WEEK, words(DAYS))
                .appendLiteral(' ')
                .appendText(MONTH_OF_YEAR, words(MONTHS))
                .appendLiteral(' ')
                .padNext(2)
                .appendValue(DAY_OF_MONTH)
                .appendLiteral(' ')
                .appendPattern("HH:mm:ss")
                .appendLiteral(' ')
                .appendValue(YEAR, 4)
                .toFormatter()
                .withResolverFields(RESOLVED);
    }

    private static Map<Long, String> words(String words) {
        Map<Long, String> numbered = new HashMap<>();
        for (String word : words.split(" ", -1)) {
            numbered.put(numbered.size() + 1L, word);
        }
        return numbered;
    }
}
