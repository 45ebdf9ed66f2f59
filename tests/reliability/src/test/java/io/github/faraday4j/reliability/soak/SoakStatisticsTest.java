package io.github.faraday4j.reliability.soak;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SoakStatisticsTest {

    private final SoakStatistics lookups = new SoakStatistics();
    private final SplittableRandom random = new SplittableRandom(1);

    /** In the soak one in 67 is stale. One reset in 200 would be 10, 100 and 1000 of them. */
    @ParameterizedTest(name = "{1} of {0} requests are stale: {2}")
    @CsvSource({"0, 0, 0", "100, 100, 100", "2000, 30, 0", "20000, 300, 4", "200000, 3000, 45"})
    void explainsAsManyResetsAsTakeTwoDeadConnectionsInARow(int asked, int stale, int explained) {
        ask(SoakReply.ANSWER, asked - stale);
        ask(SoakReply.STALE, stale);

        assertThat(lookups.explainedResets()).isEqualTo(explained);
    }

    @Test
    void explainsNoResetByWhatTheClientSeesForItself() {
        for (SoakReply reply : SoakReply.values()) {
            if (reply != SoakReply.STALE) {
                ask(reply, 100);
            }
        }

        assertThat(lookups.explainedResets()).isZero();
    }

    private void ask(SoakReply reply, int times) {
        for (int i = 0; i < times; i++) {
            lookups.begin(SoakCall.always(reply, random));
            lookups.nextKey();
        }
    }
}
