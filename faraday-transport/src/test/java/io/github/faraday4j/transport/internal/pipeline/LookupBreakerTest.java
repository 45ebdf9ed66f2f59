package io.github.faraday4j.transport.internal.pipeline;

import static io.github.faraday4j.transport.internal.pipeline.ScriptedTransport.faradayError;
import static io.github.faraday4j.transport.internal.pipeline.ScriptedTransport.json;
import static io.github.faraday4j.transport.internal.pipeline.ScriptedTransport.status;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.faraday4j.CircuitOpenException;
import io.github.faraday4j.RateLimitedException;
import io.github.faraday4j.ServerErrorException;
import io.github.faraday4j.transport.CircuitBreakerPolicy;
import io.github.faraday4j.transport.RetryPolicy;
import java.time.Duration;
import java.util.Collections;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LookupBreakerTest extends ScriptedLookups {

    private final ScriptedTransport transport = new ScriptedTransport(status(500));
    private final HttpDatasetLookup lookup = over(config().retry(RetryPolicy.none()), transport);

    private void open() {
        for (int i = 0; i < 20; i++) {
            assertThatThrownBy(() -> lookup.datasetsOf(SCOPE)).isInstanceOf(ServerErrorException.class);
        }
    }

    @Test
    void opensAndRefusesWithoutARequest() {
        open();
        ticker.pass(Duration.ofSeconds(4));
        assertThatExceptionOfType(CircuitOpenException.class)
                .isThrownBy(() -> lookup.datasetsOf(SCOPE))
                .satisfies(e -> {
                    assertThat(e.retryAfter()).isEqualTo(Duration.ofSeconds(6));
                    assertThat(e.attempts()).isZero();
                });
        assertThat(transport.requests()).isEqualTo(20);
    }

    @Test
    void letsProbesThroughAndCloses() {
        ScriptedTransport.Step[] steps = new ScriptedTransport.Step[21];
        java.util.Arrays.fill(steps, status(500));
        steps[20] = json("[]");
        ScriptedTransport recovering = new ScriptedTransport(steps);
        HttpDatasetLookup client = over(config().retry(RetryPolicy.none()), recovering);
        for (int i = 0; i < 20; i++) {
            assertThatThrownBy(() -> client.datasetsOf(SCOPE)).isNotNull();
        }
        ticker.pass(Duration.ofSeconds(11));
        for (int i = 0; i < 10; i++) {
            assertThat(client.datasetsOf(SCOPE)).isEmpty();
        }
    }

    @Test
    void cannotJamWhenProbesEndAbnormally() {
        open();
        ticker.pass(Duration.ofSeconds(11));
        ScriptedTransport.Step[] steps = new ScriptedTransport.Step[31];
        java.util.Arrays.fill(steps, 0, 20, status(500));
        java.util.Arrays.fill(steps, 20, 30, (ScriptedTransport.Step) call -> {
            throw new StackOverflowError();
        });
        steps[30] = json("[]");
        HttpDatasetLookup client = over(config().retry(RetryPolicy.none()), new ScriptedTransport(steps));
        for (int i = 0; i < 20; i++) {
            assertThatThrownBy(() -> client.datasetsOf(SCOPE)).isInstanceOf(ServerErrorException.class);
        }
        ticker.pass(Duration.ofSeconds(11));
        for (int i = 0; i < 10; i++) {
            assertThatThrownBy(() -> client.datasetsOf(SCOPE)).isInstanceOf(StackOverflowError.class);
        }
        assertThat(client.datasetsOf(SCOPE)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 401, 403, 404, 429})
    void staysClosedWhenTheServiceWorks(int status) {
        ScriptedTransport working = new ScriptedTransport(faradayError(status, "SOME_CODE"));
        HttpDatasetLookup client = over(config().retry(RetryPolicy.none()), working);
        for (int i = 0; i < 200; i++) {
            assertThatThrownBy(() -> client.datasetsOf(SCOPE)).isNotInstanceOf(CircuitOpenException.class);
        }
        assertThat(working.requests()).isEqualTo(200);
    }

    @Test
    void staysClosedHoweverSlowTheAnswersAre() {
        ScriptedTransport slow = new ScriptedTransport(call -> {
            ticker.pass(Duration.ofSeconds(61));
            return json("[]").exchange(call);
        });
        HttpDatasetLookup client =
                over(config().totalTimeout(Duration.ofMinutes(2)).attemptTimeout(Duration.ofMinutes(2)), slow);
        for (int i = 0; i < 60; i++) {
            assertThat(client.datasetsOf(SCOPE)).isEmpty();
        }
    }

    private HttpDatasetLookup opened(int probes, ScriptedTransport.Step... then) {
        ScriptedTransport.Step[] steps = new ScriptedTransport.Step[then.length + 2];
        steps[0] = status(500);
        steps[1] = status(500);
        System.arraycopy(then, 0, steps, 2, then.length);
        HttpDatasetLookup client = over(
                config().retry(RetryPolicy.none())
                        .circuitBreaker(CircuitBreakerPolicy.builder()
                                .windowSize(2)
                                .minimumAttempts(2)
                                .probes(probes)
                                .build()),
                new ScriptedTransport(steps));
        ticker.pass(Duration.ofHours(1));
        for (int i = 0; i < 2; i++) {
            assertThatThrownBy(() -> client.datasetsOf(SCOPE)).isInstanceOf(ServerErrorException.class);
        }
        return client;
    }

    @Test
    void saysHowLongItStaysOpenWheneverThatBegan() {
        HttpDatasetLookup client = opened(1);
        ticker.pass(Duration.ofSeconds(3));
        assertThatExceptionOfType(CircuitOpenException.class)
                .isThrownBy(() -> client.datasetsOf(SCOPE))
                .satisfies(e -> assertThat(e.retryAfter()).isEqualTo(Duration.ofSeconds(7)));
    }

    @Test
    void letsNoMoreThanItsProbesThroughAndSaysToComeBackAtOnce() {
        HttpDatasetLookup[] client = new HttpDatasetLookup[1];
        ScriptedTransport.Step whileProbing = call -> {
            assertThatExceptionOfType(CircuitOpenException.class)
                    .isThrownBy(() -> client[0].datasetsOf(SCOPE))
                    .satisfies(e -> assertThat(e.retryAfter()).isZero());
            return json("[]").exchange(call);
        };
        client[0] = opened(2, json("[]"), whileProbing, json("[]"));
        ticker.pass(Duration.ofSeconds(11));
        for (int i = 0; i < 3; i++) {
            assertThat(client[0].datasetsOf(SCOPE)).isEmpty();
        }
    }

    @Test
    void cannotJamWhenProbesTellNothing() {
        ScriptedTransport.Step[] throttled = new ScriptedTransport.Step[6];
        java.util.Arrays.fill(throttled, status(429));
        throttled[5] = json("[]");
        HttpDatasetLookup client = opened(2, throttled);
        ticker.pass(Duration.ofSeconds(11));
        for (int i = 0; i < 5; i++) {
            assertThatThrownBy(() -> client.datasetsOf(SCOPE)).isInstanceOf(RateLimitedException.class);
        }
        assertThat(client.datasetsOf(SCOPE)).isEmpty();
    }

    @RepeatedTest(20)
    void givesItsProbesOutOnceHoweverManyCallersComeAtOnce() throws Exception {
        int callers = 16;
        int probes = 2;
        CountDownLatch refused = new CountDownLatch(callers - probes);
        HttpDatasetLookup client = opened(probes, call -> {
            assertThat(refused.await(30, TimeUnit.SECONDS)).isTrue();
            return json("[]").exchange(call);
        });
        ticker.pass(Duration.ofSeconds(11));
        Callable<Boolean> caller = () -> {
            try {
                client.datasetsOf(SCOPE);
                return true;
            } catch (CircuitOpenException e) {
                refused.countDown();
                return false;
            }
        };

        try (Together together = new Together()) {
            assertThat(together.run(Collections.nCopies(callers, caller)))
                    .filteredOn(answered -> answered)
                    .hasSize(probes);
        }
    }
}
