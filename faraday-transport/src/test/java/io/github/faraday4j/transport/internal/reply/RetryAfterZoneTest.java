package io.github.faraday4j.transport.internal.reply;

import static io.github.faraday4j.transport.internal.pipeline.ScriptedTransport.status;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.faraday4j.RateLimitedException;
import io.github.faraday4j.transport.internal.pipeline.ScriptedReplies;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.TimeZone;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Dates are in Greenwich's time, wherever the machine is. */
@Isolated("it moves the JVM to other time zones")
class RetryAfterZoneTest extends ScriptedReplies {

    private static final Instant DATE = Instant.parse("2999-11-23T10:00:00Z");

    private final TimeZone before = TimeZone.getDefault();

    @AfterEach
    void restore() {
        TimeZone.setDefault(before);
    }

    private static Duration wait(String zone, Map<String, String> headers) {
        TimeZone.setDefault(TimeZone.getTimeZone(zone));
        return failure(RateLimitedException.class, status(429, headers, ""))
                .retryAfter()
                .orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Pacific/Kiritimati", "America/New_York", "Asia/Kolkata", "UTC"})
    void areAgainstOurClockIfTheServerTellsNoTime(String zone) {
        Instant earliest = Instant.now();
        Duration wait = wait(zone, Map.of("Retry-After", "Sat, 23 Nov 2999 10:00:00 GMT"));
        Instant latest = Instant.now();
        assertThat(wait).isBetween(Duration.between(latest, DATE), Duration.between(earliest, DATE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Pacific/Kiritimati", "America/New_York", "Asia/Kolkata", "UTC"})
    void areAgainstTheServersClockInTheSameTime(String zone) {
        assertThat(wait(
                        zone,
                        Map.of(
                                "Date", "Sun, 08 Mar 2026 01:59:57 GMT",
                                "Retry-After", "Sun, 08 Mar 2026 03:00:02 GMT")))
                .isEqualTo(Duration.ofSeconds(3_605));
    }
}
