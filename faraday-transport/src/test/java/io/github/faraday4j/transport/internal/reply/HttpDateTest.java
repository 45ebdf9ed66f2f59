package io.github.faraday4j.transport.internal.reply;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HttpDateTest {

    private static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Sun, 06 Nov 1994 08:49:37 GMT",
                "Sunday, 06-Nov-94 08:49:37 GMT",
                "Sun Nov  6 08:49:37 1994",
                "SUNDAY, 06-NOV-94 08:49:37 gmt"
            })
    void hasTheThreeFormsOfTheStandard(String date) {
        assertThat(HttpDate.parse(date, NOW)).isEqualTo("1994-11-06T08:49:37Z");
    }

    @ParameterizedTest
    @CsvSource({
        "26, 2026",
        "27, 2027",
        "75, 2075",
        "77, 1977",
        "99, 1999",
        "00, 2000",
    })
    void hasTheCenturyThatIsNearestButNotFarAhead(String written, String year) {
        assertThat(HttpDate.parse("Monday, 23-Nov-" + written + " 10:00:00 GMT", NOW))
                .isEqualTo(year + "-11-23T10:00:00Z");
    }

    @ParameterizedTest
    @CsvSource({"10:00:00, 2076", "10:00:01, 1976"})
    void isOfThePastFromTheSecondOnThatIsMoreThanFiftyYearsAhead(String time, String year) {
        assertThat(HttpDate.parse("Monday, 23-Nov-76 " + time + " GMT", NOW))
                .isEqualTo(Instant.parse(year + "-11-23T" + time + "Z"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Sun Nov 16 08:49:37 1994", "Wed Nov 16 08:49:37 1994"})
    void hasDaysOfTwoDigitsAndAnyDayOfTheWeek(String date) {
        assertThat(HttpDate.parse(date, NOW)).isEqualTo("1994-11-16T08:49:37Z");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                ",",
                "6 Nov",
                "Sun Nov 6 08:49:37 1994",
                "Sun Nov  6 24:49:37 1994",
                "Sun Nov  6 08:49:37 94",
                "Sun, 06-Nov-94 08:49:37 GMT",
                "Sunday, 06-Nov-1994 08:49:37 GMT",
                "Sunday, 06-Nov-94 08:49:37 CET",
                "Sonntag, 06-Nov-94 08:49:37 GMT",
            })
    void hasNoOtherForm(String date) {
        assertThat(HttpDate.parse(date, NOW)).isNull();
    }
}
