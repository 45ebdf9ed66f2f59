package io.github.faraday4j.transport.internal.reply;

import static io.github.faraday4j.transport.internal.pipeline.ScriptedTransport.status;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.faraday4j.RateLimitedException;
import io.github.faraday4j.transport.internal.pipeline.ScriptedReplies;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RetryAfterTest extends ScriptedReplies {

    @ParameterizedTest
    @CsvSource({"1,1", "0,0", "1.5,2", "120,120"})
    void areSeconds(String value, long seconds) {
        assertThat(failure(RateLimitedException.class, status(429, Map.of("Retry-After", value), ""))
                        .retryAfter())
                .contains(Duration.ofSeconds(seconds));
    }

    @Test
    void orADateAgainstTheServersOwnClock() {
        Map<String, String> headers =
                Map.of("Date", "Mon, 23 Nov 2026 10:00:00 GMT", "Retry-After", "Mon, 23 Nov 2026 10:00:07 GMT");
        assertThat(failure(RateLimitedException.class, status(429, headers, "")).retryAfter())
                .contains(Duration.ofSeconds(7));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Mon, 23 Nov 2026 10:00:07 GMT",
                "Monday, 23-Nov-26 10:00:07 GMT",
                "Mon Nov 23 10:00:07 2026",
            })
    void orADateInAnyFormThatThereEverWas(String date) {
        Map<String, String> ahead = Map.of("Date", "Mon, 23 Nov 2026 10:00:00 GMT", "Retry-After", date);
        assertThat(failure(RateLimitedException.class, status(429, ahead, "")).retryAfter())
                .contains(Duration.ofSeconds(7));
        Map<String, String> clock = Map.of("Date", date, "Retry-After", "Mon, 23 Nov 2026 10:00:16 GMT");
        assertThat(failure(RateLimitedException.class, status(429, clock, "")).retryAfter())
                .contains(Duration.ofSeconds(9));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "-1",
                "soon",
                "0,120",
                "99999999999999999999",
                "1e3",
                "+5",
                ".5",
                "1.2.3",
                "0x10",
                "NaN",
                "Mon, 23 Nov 1998 10:00:00 GMT",
                "Monday, 23-Nov-98 10:00:00 GMT",
                "Mon Nov 23 10:00:00 1998",
                "٣"
            })
    void orIgnored(String value) {
        assertThat(failure(RateLimitedException.class, status(429, Map.of("Retry-After", value), ""))
                        .retryAfter())
                .isEmpty();
    }

    @Test
    void orTheLargestOfSeveral() {
        RateLimitedException e = failure(RateLimitedException.class, call -> call.begin(
                        429, Map.of("Retry-After", List.of("3", "soon", "40", "Mon, 23 Nov 1998 10:00:00 GMT", "7")))
                .end());
        assertThat(e.retryAfter()).contains(Duration.ofSeconds(40));
    }

    @ParameterizedTest
    @CsvSource({"999999999999, true", "9999999999999, false", "5., false", "12:30, false", "1/2, false"})
    void ofUpToTwelveCharacters(String value, boolean read) {
        assertThat(failure(RateLimitedException.class, status(429, Map.of("Retry-After", value), ""))
                        .retryAfter()
                        .isPresent())
                .isEqualTo(read);
    }

    @Test
    void orADateAgainstOurClockIfTheServerTellsNoTime() {
        Map<String, String> headers = Map.of("Date", "today", "Retry-After", "Sat, 23 Nov 2999 10:00:00 GMT");
        Map<String, String> now =
                Map.of("Date", "Mon, 23 Nov 2026 10:00:00 GMT", "Retry-After", "Mon, 23 Nov 2026 10:00:00 GMT");
        assertThat(failure(RateLimitedException.class, status(429, headers, "")).retryAfter())
                .hasValueSatisfying(wait -> assertThat(wait).isGreaterThan(Duration.ofDays(300_000)));
        assertThat(failure(RateLimitedException.class, status(429, now, "")).retryAfter())
                .as("no wait is none")
                .isEmpty();
    }
}
