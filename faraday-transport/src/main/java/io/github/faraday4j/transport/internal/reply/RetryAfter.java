package io.github.faraday4j.transport.internal.reply;

import io.github.faraday4j.transport.spi.HttpReply;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads {@code Retry-After}: seconds, or a date. Total: what it cannot read, it ignores. */
final class RetryAfter {

    private static final int MAX_DIGITS = 12;

    private RetryAfter() {}

    /** The largest wait that the reply asks for; empty if it asks for none, or for one in the past. */
    static Optional<Duration> of(HttpReply reply) {
        Instant ours = Instant.now();
        Instant now = reply.header("Date")
                .map(value -> HttpDate.parse(value.strip(), ours))
                .orElse(ours);
        return reply.headers("Retry-After").stream()
                .map(value -> Optional.ofNullable(wait(value.strip(), now)))
                .flatMap(Optional::stream)
                .max(Comparator.naturalOrder());
    }

    private static @Nullable Duration wait(String value, Instant now) {
        if (isSeconds(value)) {
            BigDecimal seconds = new BigDecimal(value).setScale(0, RoundingMode.CEILING);
            return Duration.ofSeconds(seconds.longValueExact());
        }
        Instant date = HttpDate.parse(value, now);
        return date == null || !date.isAfter(now) ? null : Duration.between(now, date);
    }

    /** Digits, with a fraction at most: no sign, no exponent, and not so many that they mean nothing. */
    private static boolean isSeconds(String value) {
        int points = 0;
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c == '.' && i > 0 && i < value.length() - 1) {
                points++;
            } else if (c < '0' || c > '9') {
                return false;
            }
        }
        return !value.isEmpty() && value.length() <= MAX_DIGITS && points <= 1;
    }
}
