package io.github.faraday4j.transport.internal.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimestampsTest {

    /** In the middle of other text, as a parser has it. */
    private static Instant read(String text) {
        String document = "\"1\":\"" + text + "\",2";
        return Timestamps.parse(document.toCharArray(), 5, text.length());
    }

    /** What the JDK makes of a text. */
    private static Instant jdk(String text) {
        try {
            return Instant.from(DateTimeFormatter.ISO_INSTANT.parse(text));
        } catch (DateTimeException e) {
            return null;
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2024-02-29T23:59:59Z",
                "2023-02-29T00:00:00Z",
                "2024-13-01T00:00:00Z",
                "2024-00-01T00:00:00Z",
                "2024-04-31T00:00:00Z",
                "2024-01-01T24:00:00Z",
                "2024-01-01T25:00:00Z",
                "2024-01-01T00:60:00Z",
                "0000-01-01T00:00:00Z",
                "9999-12-31T23:59:59.999999999Z",
                "2024-01-01T00:00:00.Z",
                "2024-01-01T00:00:00.1Z",
                "2024-01-01T00:00:00.1234567890Z",
                "2024-01-01t00:00:00z",
                "2024-01-01T00:00:00",
                "2024-01-01T00:00:00+02:00",
                "+2024-01-01T00:00:00Z",
                "2024-01-01 00:00:00Z",
                "2024-01-01T00:00:00,5Z",
                "2024-01-01T00:00Z",
                "20\u0664-01-01T00:00:00Z",
                "Z",
                ""
            })
    void areWhatTheJdkMakesOfThem(String text) {
        assertThat(read(text)).isEqualTo(jdk(text));
    }

    @Test
    void areWhatTheJdkMakesOfThemWithAnyCharacterChanged() {
        Random random = new Random(20261123);
        for (int i = 0; i < 20_000; i++) {
            Instant instant = Instant.ofEpochSecond(
                    random.nextLong(-62_000_000_000L, 250_000_000_000L), random.nextInt(1_000_000_000));
            StringBuilder text = new StringBuilder(instant.toString());
            assertThat(read(text.toString())).isEqualTo(instant);
            text.setCharAt(random.nextInt(text.length()), "0123456789:-TZ.+ ".charAt(random.nextInt(17)));
            if (text.indexOf(":60") < 0) {
                assertThat(read(text.toString())).as(text.toString()).isEqualTo(jdk(text.toString()));
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"2016-12-31T23:59:60Z", "2016-12-31T23:59:60.5Z", "2016-12-31T12:00:60Z"})
    void haveNoLeapSecond(String text) {
        assertThat(read(text)).isNull();
    }
}
