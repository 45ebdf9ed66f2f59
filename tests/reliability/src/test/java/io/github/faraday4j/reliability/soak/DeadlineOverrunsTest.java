package io.github.faraday4j.reliability.soak;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class DeadlineOverrunsTest {

    private final DeadlineOverruns overruns = new DeadlineOverruns();

    @Test
    void knowTheMedianAndTheWorst() {
        for (int millis = 1; millis <= 99; millis++) {
            overruns.add(Duration.ofMillis(millis));
        }
        overruns.add(Duration.ofSeconds(7));

        assertThat(overruns.median()).isEqualTo(50);
        assertThat(overruns.worst()).isEqualTo(7000);
        assertThat(overruns)
                .hasToString("ms beyond the deadline: 50 at the median, 99 at 99 %, 7000 at 99.9 %, 7000 at worst,"
                        + " of 100 lookups");
    }

    @Test
    void doNotCountWhatEndsInTime() {
        overruns.add(Duration.ofMillis(-1));
        overruns.add(Duration.ofMillis(3));

        assertThat(overruns.median()).isEqualTo(3);
    }

    @Test
    void areAMinuteAtMost() {
        overruns.add(Duration.ofHours(1));

        assertThat(overruns.worst()).isEqualTo(60_000);
    }
}
