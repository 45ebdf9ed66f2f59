package io.github.faraday4j.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.faraday4j.DeadlineExceededException;
import io.github.faraday4j.FaradayException;
import io.github.faraday4j.LookupOptions;
import io.github.faraday4j.ScopeId;
import io.github.faraday4j.testkit.DatasetFixtures;
import io.github.faraday4j.testkit.internal.FailureFields;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The part of {@link DatasetLookupContract} about answers that do not come, or that are none of the service's. */
abstract class FaultContract extends ApiErrorContract {

    private static final LookupOptions SHORT = LookupOptions.timeout(Duration.ofSeconds(1));

    /** Far less than a lookup waits by default, and much for a busy machine. */
    private static final Duration SOON = Duration.ofSeconds(6);

    protected abstract void givenFault(ScopeId scope, InjectedFault fault);

    @Nested
    class WhenThereIsNoUsableAnswer {

        @ParameterizedTest(name = "{0}")
        @EnumSource
        @Timeout(180)
        void throwsWhatFaradayFailuresMakes(InjectedFault fault) {
            FaradayException expected = fault.failure();

            FaradayException failure = failureWith(fault);

            assertThat(failure).hasSameClassAs(expected);
            assertThat(FailureFields.of(failure)).isEqualTo(FailureFields.of(expected));
        }

        @Test
        @Timeout(180)
        void waitsNoLongerThanTheCallAllows() {
            long start = System.nanoTime();
            FaradayException failure = failureWith(InjectedFault.NO_RESPONSE);

            assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(SOON);
            assertThat(failure).isInstanceOf(DeadlineExceededException.class);
        }

        @Test
        void answersOtherScopesAsBefore() {
            ScopeId other = ScopeId.of(UUID.randomUUID());
            given(other, DatasetFixtures.datasets(1));

            failureWith(InjectedFault.CUT_DOCUMENT);

            assertThat(lookup().datasetsOf(other)).hasSize(1);
        }

        private FaradayException failureWith(InjectedFault fault) {
            givenFault(scope, fault);
            LookupOptions options = fault == InjectedFault.NO_RESPONSE ? SHORT : LookupOptions.ofDefaults();
            FaradayException failure =
                    catchThrowableOfType(FaradayException.class, () -> lookup().datasetsOf(scope, options));
            assertThat(failure).as("what is thrown on " + fault).isNotNull();
            return failure;
        }
    }
}
