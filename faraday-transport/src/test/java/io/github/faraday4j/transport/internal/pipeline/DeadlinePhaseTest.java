package io.github.faraday4j.transport.internal.pipeline;

import static io.github.faraday4j.transport.internal.pipeline.ScriptedTransport.failing;
import static io.github.faraday4j.transport.internal.pipeline.ScriptedTransport.json;
import static io.github.faraday4j.transport.internal.pipeline.ScriptedTransport.status;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.faraday4j.DeadlineExceededException;
import io.github.faraday4j.DeadlineExceededException.Phase;
import io.github.faraday4j.transport.ApiKey;
import io.github.faraday4j.transport.FaradayConfig;
import io.github.faraday4j.transport.LookupListener;
import io.github.faraday4j.transport.LookupStarted;
import io.github.faraday4j.transport.RetryPolicy;
import io.github.faraday4j.transport.internal.reply.Failure;
import io.github.faraday4j.transport.spi.TransportFault;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a lookup waited for when its time ran out: each phase that there is, by the one thing that took all the time. */
class DeadlinePhaseTest extends ScriptedLookups {

    private static final Duration ALL = Duration.ofSeconds(15);

    private int requests;

    @ParameterizedTest
    @EnumSource
    void isTheOneThatTookTheTime(Phase phase) {
        assertThat(inTime(phase).phase()).isEqualTo(phase);
    }

    private DeadlineExceededException inTime(Phase phase) {
        return switch (phase) {
            case HEADERS -> end(config().retry(RetryPolicy.none()), ticker, failing(timeout()));
            case BODY ->
                end(config().retry(RetryPolicy.none()), ticker, call -> {
                    call.begin(200, Map.of());
                    throw timeout();
                });
            case BACKOFF -> end(config(), new Oversleeping(), status(500), json("[]"));
            case PERMIT -> end(config().listener(slowListener()), ticker, json("[]"));
            case API_KEY -> end(config().apiKeySupplier(this::slowKey), ticker, json("[]"));
            case REQUEST_HEADERS -> end(config().requestHeaders(request -> ticker.pass(ALL)), ticker, json("[]"));
        };
    }

    private DeadlineExceededException end(FaradayConfig.Builder config, Ticker time, ScriptedTransport.Step... steps) {
        ScriptedTransport transport = new ScriptedTransport(steps);
        HttpDatasetLookup lookup = TestLookups.over(config.build(), "scripted", transport, closed, time);
        DeadlineExceededException end =
                catchThrowableOfType(DeadlineExceededException.class, () -> lookup.datasetsOf(SCOPE));
        assertThat(end).isNotNull();
        requests = transport.requests();
        return end;
    }

    private static TransportFault timeout() {
        return new TransportFault(TransportFault.Kind.TIMEOUT, "");
    }

    private LookupListener slowListener() {
        return new LookupListener() {
            @Override
            public void started(LookupStarted event) {
                ticker.pass(ALL);
            }
        };
    }

    private ApiKey slowKey() {
        ticker.pass(ALL);
        return ApiKey.of("a-key-of-a-test");
    }

    /** As on a machine that was suspended meanwhile. */
    private static final class Oversleeping implements Ticker {

        private long nanos;

        @Override
        public long nanoTime() {
            return nanos;
        }

        @Override
        public boolean awaitClose(Duration time) {
            nanos += ALL.toNanos();
            return false;
        }
    }

    @Test
    void ofAWaitLeavesNoAttemptAndTellsOfThoseThatWere() {
        DeadlineExceededException end = inTime(Phase.BACKOFF);
        assertThat(requests).isEqualTo(1);
        assertThat(end.attempts()).isEqualTo(1);
        assertThat(end).hasMessageContaining("while waiting for the next attempt");
    }

    @Test
    void ofTheKeyOfASecondAttemptTellsOfTheFirst() {
        int[] keys = {0};
        FaradayConfig.Builder config =
                config().apiKeySupplier(() -> keys[0]++ == 0 ? ApiKey.of("a-first-key") : slowKey());
        DeadlineExceededException end = end(config, ticker, status(500), json("[]"));
        assertThat(end.phase()).isEqualTo(Phase.API_KEY);
        assertThat(end.attempts()).isEqualTo(1);
        assertThat(end).hasMessageContaining("while waiting for the API key");
    }

    @Test
    void ofAPermitIsOneThatCameTooLate() throws InterruptedException {
        ConcurrencyLimitedAttempt limited = new ConcurrencyLimitedAttempt(
                ignored -> {
                    throw new AssertionError("there is no time left");
                },
                1,
                new CountDownLatch(1));
        // Each look at the clock is a second later: there is time left before the permit, and none after it.
        Ticker passing = new Ticker() {
            private long seconds;

            @Override
            public long nanoTime() {
                return Duration.ofSeconds(seconds++).toNanos();
            }

            @Override
            public boolean awaitClose(Duration time) {
                return false;
            }
        };
        LookupContext lookup = new LookupContext(SCOPE, Duration.ofSeconds(2), passing);
        assertThat(limited.execute(lookup))
                .isInstanceOfSatisfying(Failure.class, failure -> assertThat(failure.toException(lookup.trace()))
                        .isInstanceOfSatisfying(DeadlineExceededException.class, end -> assertThat(end.phase())
                                .isEqualTo(Phase.PERMIT)));
        assertThat(limited).asString().contains("free=1");
    }
}
