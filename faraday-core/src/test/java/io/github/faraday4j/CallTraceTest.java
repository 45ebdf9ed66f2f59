package io.github.faraday4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class CallTraceTest {
    private static String messageAfter(CallTrace trace) {
        return new ClientClosedException(trace).getMessage();
    }

    @Test
    void saysNothingOfACallThatWasNone() {
        assertThat(messageAfter(CallTrace.NONE)).endsWith("Open a new one.");
    }

    @Test
    void saysHowOftenAndHowLong() {
        assertThat(messageAfter(new CallTrace(1, Duration.ofMillis(20)))).endsWith(" (1 attempt in 20 ms)");
        assertThat(messageAfter(new CallTrace(3, Duration.ofSeconds(2)))).endsWith(" (3 attempts in 2000 ms)");
        assertThat(messageAfter(new CallTrace(0, Duration.ofMillis(5)))).endsWith(" (0 attempts in 5 ms)");
    }

    @Test
    void copesWithATimeBeyondCounting() {
        assertThat(messageAfter(new CallTrace(1, Duration.ofSeconds(Long.MAX_VALUE))))
                .contains("1 attempt in PT");
    }

    @Test
    void refusesNegativeValues() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CallTrace(-1, Duration.ZERO))
                .withMessageContaining("-1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CallTrace(1, Duration.ofNanos(-1)))
                .withMessageContaining("must not be negative");
    }

    @Test
    void refusesNullByName() {
        assertThatNullPointerException()
                .isThrownBy(() -> new CallTrace(1, null))
                .withMessage("elapsed");
    }

    @Test
    void survivesSerialisation() {
        CallTrace trace = new CallTrace(2, Duration.ofMillis(7));
        assertThat(Serialized.copyOf(trace)).isEqualTo(trace);
    }
}
