package io.github.faraday4j.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EmailAddressesTest {

    private static String replaced(String text) {
        return EmailAddresses.replaced(text, address -> "****");
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "jane@example.com, ****",
                "Mail to <jane.doe+tag@mail.example.com>., Mail to <****>.",
                "of 'jane@example.com'!, of '****'!",
                "\"jane doe\"@example.com is odd, **** is odd",
                "5\" of \"jane \"@example.com, 5\" of ****",
                "\"jane\\\"doe\"@example.com, ****",
                "\"the jane\\\" of doe\"@example.com, ****",
                "\"the @ of doe\"@example.com, ****",
                "jane%40example.com, ****",
                "@jane%40example.com, ****",
                "jane\uff20example.com, ****",
                "jane\ufe6bexample.com, ****",
                "j\u00e4ne@ex\u00e4mple.com, ****",
                "jane.doe\u00a0@example.com, ****",
                "jane.doe@ example.com, **** example.com",
                "a@localhost and b@localhost, **** and ****",
                "s3://bucket/jane@example.com/orders, ****",
                "conan.o'brien@example.com, ****",
                "to 'd'arcy@example.com', to '****'",
                "jane/doe@x, ****",
                "jane=doe@x, ****",
                "jane|doe@x, ****",
                "jane.doe;@x, ****",
                "x{jane}y@x, ****",
                "jane.doe@<x>, ****>",
                "jane@[IPv6:2001:db8::1], ****",
                "jane.doe(work)@corp, ****",
                "jane.doe(at work)@corp, ****"
            })
    void areReplaced(String text, String expected) {
        assertThat(replaced(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"orders", "@timestamp", "the \"@timestamp\".", "at @ nine", "", "100%", "o'brien/(a \"b\")=|\\"})
    void areNotSeenInOtherTexts(String text) {
        assertThat(replaced(text)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {")@", " )@", " \"@a", " a\"@b", "\"@", " \\\"@", "a ", " (a)@b"})
    @Timeout(20)
    void areSoughtInLongTextsToo(String hostile) {
        assertThat(replaced(hostile.repeat(400_000) + " b@c.de")).endsWith(" ****");
    }
}
