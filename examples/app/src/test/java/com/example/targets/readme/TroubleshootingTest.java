package com.example.targets.readme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.github.faraday4j.FaradayException;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The messages that the troubleshooting guide quotes are said, and those of lookups are all quoted. */
class TroubleshootingTest {

    /** {@code > `message`}, with … for what varies. */
    private static final Pattern QUOTE = Pattern.compile("^> `(.+)`$", Pattern.MULTILINE);

    private final List<String> quotes = QUOTE.matcher(
                    Readme.read(Readme.find().root().resolve("docs/troubleshooting.md")))
            .results()
            .map(match -> match.group(1))
            .toList();

    @ParameterizedTest
    @ValueSource(strings = {"jdk", "feign"})
    void everyMessageThatIsQuotedIsReal(String transport) {
        List<String> messages = Stream.of(
                        RealMessages.ofLookups().stream().map(Throwable::getMessage),
                        RealMessages.ofSettings().stream(),
                        RealMessages.ofTheWire(transport).stream())
                .flatMap(all -> all)
                .toList();

        assertThat(quotes).isNotEmpty().allSatisfy(quote -> assertThat(messages)
                .filteredOn(message -> pattern(quote).matcher(message).find())
                .isNotEmpty());
    }

    @TestFactory
    Stream<DynamicTest> everyExceptionOfALookupIsASymptom() {
        return RealMessages.ofLookups().stream()
                .map(failure -> dynamicTest(
                        failure.getClass().getSimpleName() + ": " + failure.getMessage(), () -> quoted(failure)));
    }

    private void quoted(FaradayException failure) {
        assertThat(quotes)
                .filteredOn(
                        quote -> pattern(quote).matcher(failure.getMessage()).find())
                .isNotEmpty();
    }

    private static Pattern pattern(String quote) {
        return Pattern.compile(
                Stream.of(quote.split("…", -1)).map(Pattern::quote).collect(Collectors.joining(".*")));
    }
}
