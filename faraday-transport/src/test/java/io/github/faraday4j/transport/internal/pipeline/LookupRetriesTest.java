package io.github.faraday4j.transport.internal.pipeline;

import static io.github.faraday4j.transport.internal.pipeline.ScriptedTransport.failing;
import static io.github.faraday4j.transport.internal.pipeline.ScriptedTransport.faradayError;
import static io.github.faraday4j.transport.internal.pipeline.ScriptedTransport.json;
import static io.github.faraday4j.transport.internal.pipeline.ScriptedTransport.status;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.faraday4j.MalformedResponseException;
import io.github.faraday4j.RateLimitedException;
import io.github.faraday4j.ServerErrorException;
import io.github.faraday4j.UnexpectedResponseException;
import io.github.faraday4j.transport.CircuitBreakerPolicy;
import io.github.faraday4j.transport.FaradayConfig;
import io.github.faraday4j.transport.LookupFinished;
import io.github.faraday4j.transport.LookupListener;
import io.github.faraday4j.transport.RetryPolicy;
import io.github.faraday4j.transport.spi.TransportFault;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LookupRetriesTest extends ScriptedLookups {

    @ParameterizedTest
    @ValueSource(ints = {408, 500, 502, 503, 504, 599})
    void followAServerError(int status) {
        ScriptedTransport transport = new ScriptedTransport(status(status), status(status), json("[]"));
        assertThat(over(transport).datasetsOf(SCOPE)).isEmpty();
        assertThat(transport.requests()).isEqualTo(3);
    }

    @ParameterizedTest
    @CsvSource({"RESET", "TRUNCATED", "CONNECT", "CONNECT_TIMEOUT", "TIMEOUT"})
    void followABrokenExchange(TransportFault.Kind kind) {
        ScriptedTransport transport = new ScriptedTransport(failing(new TransportFault(kind, "")), json("[]"));
        assertThat(over(transport).datasetsOf(SCOPE)).isEmpty();
        assertThat(transport.requests()).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({"TLS", "CLOSED", "BODY_TOO_LARGE", "HEADERS_TOO_LARGE"})
    void doNotFollowWhatWillNotChange(TransportFault.Kind kind) {
        ScriptedTransport transport = new ScriptedTransport(failing(new TransportFault(kind, "")));
        assertThatThrownBy(() -> over(transport).datasetsOf(SCOPE)).isNotNull();
        assertThat(transport.requests()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(ints = {204, 206, 301, 304, 400, 401, 403, 404, 409, 422, 451})
    void doNotFollowOtherStatuses(int status) {
        ScriptedTransport transport = new ScriptedTransport(status(status));
        assertThatThrownBy(() -> over(transport).datasetsOf(SCOPE)).isNotNull();
        assertThat(transport.requests()).isEqualTo(1);
    }

    @Test
    void endAfterTheThirdAttemptAndTellOfThem() {
        ScriptedTransport transport = new ScriptedTransport(faradayError(500, "INTERNAL_SERVER_ERROR"));
        ServerErrorException e = catchThrowableOfType(
                ServerErrorException.class, () -> over(transport).datasetsOf(SCOPE));
        assertThat(e.attempts()).isEqualTo(3);
        assertThat(e).hasMessageContaining("3 attempts").hasMessageContaining("e-1");
        assertThat(e.elapsed()).isEqualTo(ticker.waits().stream().reduce(Duration.ZERO, Duration::plus));
    }

    @Test
    void waitAtMostABoundThatDoubles() {
        over(new ScriptedTransport(status(500), status(500), json("[]"))).datasetsOf(SCOPE);
        assertThat(ticker.waits()).hasSize(2);
        assertThat(ticker.waits().get(0)).isLessThan(Duration.ofMillis(100));
        assertThat(ticker.waits().get(1)).isLessThan(Duration.ofMillis(200));
    }

    @Test
    void waitAsLongAsTheServiceAsks() {
        ScriptedTransport transport = new ScriptedTransport(status(503, Map.of("retry-after", "2"), ""), json("[]"));
        over(transport).datasetsOf(SCOPE);
        assertThat(ticker.waits()).singleElement().satisfies(wait -> assertThat(wait)
                .isBetween(Duration.ofSeconds(2), Duration.ofMillis(2_200)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"11", "86400", "14.9"})
    void doNotWaitLongerThanTheCapOrTheDeadline(String seconds) {
        ScriptedTransport transport = new ScriptedTransport(status(429, Map.of("Retry-After", seconds), ""));
        RateLimitedException e = catchThrowableOfType(
                RateLimitedException.class, () -> over(transport).datasetsOf(SCOPE));
        assertThat(e.retryAfter()).isPresent();
        assertThat(ticker.waits()).isEmpty();
        assertThat(transport.requests()).isEqualTo(1);
    }

    @Test
    void shareABudgetThatRunsDry() {
        ScriptedTransport transport = new ScriptedTransport(status(500));
        HttpDatasetLookup lookup = over(config().circuitBreaker(CircuitBreakerPolicy.disabled()), transport);
        for (int i = 0; i < 20; i++) {
            assertThatThrownBy(() -> lookup.datasetsOf(SCOPE)).isInstanceOf(ServerErrorException.class);
        }
        assertThat(transport.requests()).as("20 lookups and 100 / 10 retries").isEqualTo(30);
    }

    @Test
    void followATornAnswerOnce() {
        ScriptedTransport transport = new ScriptedTransport(json(""));
        assertThatThrownBy(() -> over(transport).datasetsOf(SCOPE)).isNotNull();
        assertThat(transport.requests()).isEqualTo(2);
    }

    @Test
    void areNoneWithoutAPolicy() {
        ScriptedTransport transport = new ScriptedTransport(status(500));
        assertThatThrownBy(() ->
                        over(config().retry(RetryPolicy.none()), transport).datasetsOf(SCOPE))
                .isInstanceOf(ServerErrorException.class);
        assertThat(transport.requests()).isEqualTo(1);
    }

    @Test
    void thatTheBudgetCannotPayForAreMarked() {
        List<Boolean> marks = new ArrayList<>();
        LookupListener listener = new LookupListener() {
            @Override
            public void finished(LookupFinished event) {
                marks.add(event.retriesSuppressedByBudget());
            }
        };
        FaradayConfig.Builder config = config().listener(listener)
                .retry(RetryPolicy.builder().budget(19).build());
        HttpDatasetLookup lookup =
                over(config, new ScriptedTransport(status(500), json("[]"), status(500), status(404)));
        lookup.datasetsOf(SCOPE);
        assertThatThrownBy(() -> lookup.datasetsOf(SCOPE)).isInstanceOf(ServerErrorException.class);
        assertThatThrownBy(() -> lookup.datasetsOf(SCOPE)).isInstanceOf(UnexpectedResponseException.class);
        assertThat(marks).containsExactly(false, true, false);
    }

    @ParameterizedTest
    @CsvSource({",,2", "Content-Length,1,1", "Transfer-Encoding,chunked,1"})
    void followCutJsonOnlyIfNobodyAnnouncedItsEnd(String name, String value, int requests) {
        ScriptedTransport transport =
                new ScriptedTransport(status(200, name == null ? Map.of() : Map.of(name, value), "["));
        assertThatThrownBy(() -> over(transport).datasetsOf(SCOPE)).isInstanceOf(MalformedResponseException.class);
        assertThat(transport.requests()).isEqualTo(requests);
    }

    @Test
    void doNotFollowJsonOfAnotherShape() {
        ScriptedTransport transport = new ScriptedTransport(status(200, Map.of(), "null"));
        assertThatThrownBy(() -> over(transport).datasetsOf(SCOPE)).isInstanceOf(MalformedResponseException.class);
        assertThat(transport.requests()).isEqualTo(1);
    }

    @Test
    void mayFollowWithoutAWait() {
        ScriptedTransport transport = new ScriptedTransport(status(500), json("[]"));
        over(config().retry(RetryPolicy.builder().baseDelay(Duration.ZERO).build()), transport)
                .datasetsOf(SCOPE);
        assertThat(transport.requests()).isEqualTo(2);
        assertThat(ticker.waits()).containsExactly(Duration.ZERO);
    }

    @Test
    void arePaidBackByLookupsThatNeedNone() {
        HttpDatasetLookup lookup =
                over(new ScriptedTransport(status(500), json("[]"), json("[]"), json("[]"), status(404)));
        lookup.datasetsOf(SCOPE);
        assertThat(lookup).asString().contains("budget=90,");
        lookup.datasetsOf(SCOPE);
        lookup.datasetsOf(SCOPE);
        assertThat(lookup).asString().contains("budget=92,");
        assertThatThrownBy(() -> lookup.datasetsOf(SCOPE)).isNotNull();
        assertThat(lookup).asString().contains("budget=92,");
    }
}
