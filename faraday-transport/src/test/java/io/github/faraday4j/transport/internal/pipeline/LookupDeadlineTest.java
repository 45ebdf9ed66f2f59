package io.github.faraday4j.transport.internal.pipeline;

import static io.github.faraday4j.transport.internal.pipeline.ScriptedTransport.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.faraday4j.DeadlineExceededException;
import io.github.faraday4j.LookupOptions;
import io.github.faraday4j.transport.RetryPolicy;
import io.github.faraday4j.transport.spi.TransportFault;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LookupDeadlineTest extends ScriptedLookups {

    @Test
    void shrinksWhatAnAttemptMayTake() {
        ScriptedTransport transport = new ScriptedTransport(
                call -> {
                    assertThat(call.remaining()).isEqualTo(Duration.ofSeconds(5));
                    ticker.pass(Duration.ofSeconds(13));
                    throw new TransportFault(TransportFault.Kind.RESET, "");
                },
                call -> {
                    assertThat(call.remaining()).isLessThanOrEqualTo(Duration.ofSeconds(2));
                    throw new TransportFault(TransportFault.Kind.TIMEOUT, "");
                });
        assertThatExceptionOfType(DeadlineExceededException.class)
                .isThrownBy(() -> over(
                                config().retry(RetryPolicy.builder()
                                        .maxAttempts(2)
                                        .build()),
                                transport)
                        .datasetsOf(SCOPE))
                .satisfies(e -> assertThat(e.phase()).isEqualTo(DeadlineExceededException.Phase.HEADERS));
    }

    @Test
    void mayBeACallsOwn() {
        ScriptedTransport transport = new ScriptedTransport(call -> {
            assertThat(call.remaining()).isEqualTo(Duration.ofMillis(30));
            throw new TransportFault(TransportFault.Kind.TIMEOUT, "");
        });
        assertThatThrownBy(() -> over(transport).datasetsOf(SCOPE, LookupOptions.timeout(Duration.ofMillis(30))))
                .isInstanceOf(DeadlineExceededException.class);
    }

    @Test
    void mayBeAsFarAwayAsADurationGoes() {
        assertThat(over(new ScriptedTransport(json("[]")))
                        .datasetsOf(SCOPE, LookupOptions.timeout(Duration.ofSeconds(Long.MAX_VALUE))))
                .isEmpty();
    }

    @Test
    void tellsThatItPassedInTheBody() {
        ScriptedTransport transport = new ScriptedTransport(call -> {
            call.begin(200, Map.of());
            throw new TransportFault(TransportFault.Kind.TIMEOUT, "");
        });
        assertThatExceptionOfType(DeadlineExceededException.class)
                .isThrownBy(() -> over(transport).datasetsOf(SCOPE))
                .satisfies(e -> assertThat(e.phase()).isEqualTo(DeadlineExceededException.Phase.BODY));
    }

    @Test
    void inTheBodyOfAnErrorLeavesTheErrorWhatItIs() {
        ScriptedTransport transport = new ScriptedTransport(call -> {
            call.begin(403, Map.of());
            throw new TransportFault(TransportFault.Kind.TIMEOUT, "");
        });
        assertThatThrownBy(() -> over(transport).datasetsOf(SCOPE))
                .isInstanceOf(io.github.faraday4j.ForbiddenException.class);
    }
}
