package io.github.faraday4j.transport.feign;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.faraday4j.transport.spi.HttpCall;
import java.net.URI;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The time that a client of Feign's is told. */
class ExchangeOptionsTest {

    private static final Duration AN_HOUR = Duration.ofHours(1);

    private static ExchangeOptions options(Duration left) {
        return new ExchangeOptions(HttpCall.builder(URI.create("http://127.0.0.1/v1/x"))
                .remaining(left::toNanos)
                .build());
    }

    @ParameterizedTest
    @CsvSource({"PT0.3S, 300", "PT0.300000001S, 301", "PT0.300999999S, 301", "PT0.001S, 1", "PT59M59.999S, 3599999"})
    void isThatOfTheCallInWholeMillisecondsAndNeverLess(Duration left, int told) {
        assertThat(options(left).readTimeoutMillis()).isEqualTo(told);
        assertThat(options(left).connectTimeoutMillis()).isEqualTo(told);
    }

    @ParameterizedTest
    @CsvSource({"PT0S", "PT0.000000001S", "PT-1S"})
    void isNeverZeroWhichWouldMeanNoLimit(Duration left) {
        assertThat(options(left).readTimeoutMillis()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({"PT1H", "PT1H0.000000001S", "PT1000000H"})
    void isAnHourAtMost(Duration left) {
        assertThat(options(left).readTimeout()).isEqualTo(AN_HOUR.toMillis());
        assertThat(options(left).connectTimeout()).isEqualTo(AN_HOUR.toMillis());
    }

    @Test
    void followsNoRedirects() {
        assertThat(options(Duration.ofSeconds(1)).isFollowRedirects()).isFalse();
    }
}
