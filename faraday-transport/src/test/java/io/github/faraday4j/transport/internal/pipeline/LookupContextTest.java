package io.github.faraday4j.transport.internal.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class LookupContextTest {

    /** Each look at the clock is a millisecond later, as on a machine with other things to do. */
    private final Ticker passing = new Ticker() {
        private long millis;

        @Override
        public long nanoTime() {
            return TimeUnit.MILLISECONDS.toNanos(millis++);
        }

        @Override
        public boolean awaitClose(Duration time) {
            throw new AssertionError("nobody waits");
        }
    };

    @Test
    void endsAnAttemptWithTheLookupAndNoEarlier() {
        LookupContext lookup = new LookupContext(ScriptedLookups.SCOPE, Duration.ofSeconds(2), passing);

        for (int attempt = 0; attempt < 3; attempt++) {
            assertThat(lookup.endWithin(TimeUnit.MINUTES.toNanos(1))).isEqualTo(TimeUnit.SECONDS.toNanos(2));
        }
    }

    @Test
    void endsAnAttemptAfterItsOwnTimeIfThatIsShorter() {
        LookupContext lookup = new LookupContext(ScriptedLookups.SCOPE, Duration.ofSeconds(2), passing);

        assertThat(lookup.endWithin(TimeUnit.SECONDS.toNanos(1))).isEqualTo(TimeUnit.MILLISECONDS.toNanos(1_001));
    }
}
