package io.github.faraday4j.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EmailAddressesTest {

    private static String replaced(String text) {
        return EmailAddresses.replaced(text, address -> "****");
    }

    @ParameterizedTest
    @CsvSource({
        "jane@example.com, ****",
        "Mail to <jane.doe+tag@mail.example.com>., Mail to <****>.",
        "\"jane doe\"@example.com is odd, **** is odd",
        "jane%40example.com, ****",
        "jane\uff20example.com, ****",
        "j\u00e4ne@ex\u00e4mple.com, ****",
        "a@localhost and b@localhost, **** and ****",
        "s3://bucket/jane@example.com/orders, s3://bucket/****/orders",
        "jane(at home)@example.com, jane(at ****"
    })
    void areReplaced(String text, String expected) {
        assertThat(replaced(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"orders", "@timestamp", "at @ nine", "", "orders/@daily", "100%"})
    void areNotSeenInOtherTexts(String text) {
        assertThat(replaced(text)).isEqualTo(text);
    }

    @Test
    @Timeout(20)
    void areSoughtInLongTextsToo() {
        String hostile = ")@".repeat(200_000);

        assertThat(replaced(hostile)).isEqualTo(hostile);
        assertThat(replaced("a".repeat(400_000) + " b@c.de")).endsWith(" ****");
    }
}
