package io.github.faraday4j.transport;

import static io.github.faraday4j.transport.ScriptedTransport.faradayError;
import static io.github.faraday4j.transport.ScriptedTransport.json;
import static io.github.faraday4j.transport.ScriptedTransport.status;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.faraday4j.CircuitOpenException;
import io.github.faraday4j.ServerErrorException;
import java.time.Duration;
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
}
