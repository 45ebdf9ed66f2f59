package io.github.faraday4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.faraday4j.dataset.Dataset;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LookupOptionsTest {
    private static final ScopeId SCOPE = ScopeId.of(new UUID(1, 2));

    @Test
    void changesNothingByDefault() {
        assertThat(LookupOptions.ofDefaults().timeout()).isEmpty();
        assertThat(LookupOptions.builder().build()).isEqualTo(LookupOptions.ofDefaults());
    }

    @Test
    void holdsATimeout() {
        LookupOptions options = LookupOptions.timeout(Duration.ofSeconds(2));
        assertThat(options.timeout()).contains(Duration.ofSeconds(2));
        assertThat(options)
                .isEqualTo(
                        LookupOptions.builder().timeout(Duration.ofMillis(2000)).build())
                .hasSameHashCodeAs(LookupOptions.timeout(Duration.ofSeconds(2)))
                .isNotEqualTo(LookupOptions.ofDefaults())
                .hasToString("LookupOptions{timeout=PT2S}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"PT0S", "PT-0.000000001S"})
    void refusesATimeoutThatIsNotPositive(Duration timeout) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LookupOptions.timeout(timeout))
                .withMessage("timeout must be positive but was " + timeout);
    }

    @Test
    void areIgnoredByAPortThatIsALambda() {
        List<Dataset> datasets = List.of();
        DatasetLookupPort port = scope -> scope.equals(SCOPE) ? datasets : null;
        assertThat(port.datasetsOf(SCOPE, LookupOptions.timeout(Duration.ofNanos(1))))
                .isSameAs(datasets);
        assertThatNullPointerException()
                .isThrownBy(() -> port.datasetsOf(SCOPE, null))
                .withMessage("options");
    }
}
