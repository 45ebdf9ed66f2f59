package io.github.faraday4j.transport.internal.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.faraday4j.DeadlineExceededException;
import io.github.faraday4j.transport.RetryPolicy;
import io.github.faraday4j.transport.internal.reply.Failure;
import io.github.faraday4j.transport.internal.reply.Failure.BreakerSignal;
import io.github.faraday4j.transport.internal.reply.Failure.RetryAdvice;
import java.time.Duration;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BackOffTest {

    private static final double NEARLY_ONE = 0.999_999;

    private final VirtualTicker ticker = new VirtualTicker();
    private final RetryBudget budget = new RetryBudget(100);
    private final LookupContext lookup = lookup(Duration.ofSeconds(100));

    private LookupContext lookup(Duration timeout) {
        return new LookupContext(ScriptedLookups.SCOPE, timeout, ticker);
    }

    private static Failure failed(RetryAdvice retry, @Nullable Duration retryAfter) {
        return new Failure(
                trace -> new DeadlineExceededException(DeadlineExceededException.Phase.BODY, trace),
                retry,
                BreakerSignal.FAILURE,
                retryAfter);
    }

    private OptionalLong delay(double random, int failedAttempts, RetryAdvice retry, @Nullable Duration retryAfter) {
        return new BackOff(RetryPolicy.ofDefaults(), budget, () -> random)
                .delayMillis(failedAttempts, failed(retry, retryAfter), lookup);
    }

    @ParameterizedTest
    @CsvSource({"1, 50", "2, 100", "3, 200", "4, 400", "5, 800", "6, 1000", "7, 1000", "60, 1000"})
    void doublesUpToItsBound(int failedAttempts, long half) {
        assertThat(delay(0.5, failedAttempts, RetryAdvice.BACK_OFF, null)).hasValue(half);
        assertThat(delay(0, failedAttempts, RetryAdvice.BACK_OFF, null)).hasValue(0);
    }

    @ParameterizedTest
    @CsvSource({"1, 500", "2, 1000", "3, 1000"})
    void beginsHigherWhenThrottled(int failedAttempts, long half) {
        assertThat(delay(0.5, failedAttempts, RetryAdvice.THROTTLED, null)).hasValue(half);
    }

    @Test
    void takesWhatIsAskedWithUpToATenthMore() {
        assertThat(delay(0, 1, RetryAdvice.BACK_OFF, Duration.ofSeconds(2))).hasValue(2_000);
        assertThat(delay(0.5, 1, RetryAdvice.BACK_OFF, Duration.ofSeconds(2))).hasValue(2_100);
        assertThat(delay(NEARLY_ONE, 1, RetryAdvice.BACK_OFF, Duration.ofSeconds(2)))
                .hasValue(2_199);
    }

    @Test
    void takesItsOwnIfThatIsLonger() {
        assertThat(delay(0.5, 6, RetryAdvice.BACK_OFF, Duration.ofMillis(3))).hasValue(1_000);
    }

    @Test
    void isNoneBeyondTheLongestThatIsKept() {
        assertThat(delay(0, 1, RetryAdvice.BACK_OFF, Duration.ofSeconds(10))).hasValue(10_000);
        assertThat(delay(0, 1, RetryAdvice.BACK_OFF, Duration.ofSeconds(10).plusNanos(1)))
                .isEmpty();
        assertThat(budget.tokens()).isEqualTo(90);
        assertThat(lookup.retriesSuppressed()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"1051, true", "1050, false"})
    void leavesTimeForTheAttempt(long timeoutMillis, boolean fits) {
        LookupContext shorter = lookup(Duration.ofMillis(timeoutMillis));
        OptionalLong delay = new BackOff(RetryPolicy.ofDefaults(), budget, () -> 0)
                .delayMillis(1, failed(RetryAdvice.BACK_OFF, Duration.ofSeconds(1)), shorter);
        assertThat(delay.isPresent()).isEqualTo(fits);
        assertThat(budget.tokens()).isEqualTo(fits ? 90 : 100);
    }

    @Test
    void isNoneForWhatWillNotChange() {
        assertThat(delay(0, 1, RetryAdvice.NEVER, null)).isEmpty();
        assertThat(budget.tokens()).isEqualTo(100);
    }

    @Test
    void isOneForWhatIsTriedOnce() {
        assertThat(delay(0.5, 1, RetryAdvice.ONCE, null)).hasValue(50);
        assertThat(delay(0.5, 2, RetryAdvice.ONCE, null)).isEmpty();
    }

    @Test
    void isNoneWithoutTokens() {
        for (int i = 0; i < 10; i++) {
            assertThat(delay(0, 1, RetryAdvice.BACK_OFF, null)).isPresent();
            assertThat(lookup.retriesSuppressed()).isFalse();
        }
        assertThat(budget.tokens()).isZero();
        assertThat(delay(0, 1, RetryAdvice.BACK_OFF, null)).isEmpty();
        assertThat(lookup.retriesSuppressed()).isTrue();
    }
}
