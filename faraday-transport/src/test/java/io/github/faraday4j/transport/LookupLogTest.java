package io.github.faraday4j.transport;

import static io.github.faraday4j.transport.internal.pipeline.ScriptedTransport.faradayError;
import static io.github.faraday4j.transport.internal.pipeline.ScriptedTransport.json;
import static io.github.faraday4j.transport.internal.pipeline.ScriptedTransport.status;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.turbo.TurboFilter;
import ch.qos.logback.core.read.ListAppender;
import ch.qos.logback.core.spi.FilterReply;
import io.github.faraday4j.CircuitOpenException;
import io.github.faraday4j.ServerErrorException;
import io.github.faraday4j.transport.internal.pipeline.HttpDatasetLookup;
import io.github.faraday4j.transport.internal.pipeline.ScriptedLookups;
import io.github.faraday4j.transport.internal.pipeline.ScriptedTransport;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.slf4j.LoggerFactory;
import org.slf4j.Marker;

@Isolated("it turns the loggers up")
class LookupLogTest extends ScriptedLookups {

    private final Logger logger = (Logger) LoggerFactory.getLogger("io.github.faraday4j");
    private final ListAppender<ILoggingEvent> logged = new ListAppender<>();

    @BeforeEach
    void listen() {
        logger.setAdditive(false);
        logger.setLevel(Level.DEBUG);
        logged.start();
        logger.addAppender(logged);
    }

    @AfterEach
    void stop() {
        logger.detachAppender(logged);
        logger.setLevel(null);
        logger.setAdditive(true);
    }

    @Test
    void hasALineForEachAttemptAndOneForTheFailure() {
        assertThatThrownBy(() -> over(
                                config().name("shop")
                                        .retry(RetryPolicy.builder()
                                                .maxAttempts(2)
                                                .build()),
                                new ScriptedTransport(faradayError(500, "OOPS")))
                        .datasetsOf(SCOPE))
                .isInstanceOf(ServerErrorException.class);
        assertThat(logged.list)
                .extracting(ILoggingEvent::getLevel)
                .containsExactly(Level.DEBUG, Level.DEBUG, Level.DEBUG, Level.WARN);
        assertThat(logged.list).extracting(ILoggingEvent::getThrowableProxy).containsOnlyNulls();
        assertThat(line(0))
                .startsWith("shop: lookup 1, attempt 1 over scripted for scope " + SCOPE + ": ")
                .contains("OOPS", "error id ");
        assertThat(line(1)).matches("shop: lookup 1, attempt 2 follows in \\d+ ms");
        assertThat(line(2)).startsWith("shop: lookup 1, attempt 2 over scripted for scope " + SCOPE + ": ");
        assertThat(line(3))
                .startsWith("shop: lookup 1 for scope " + SCOPE + ": ")
                .contains("OOPS", "error id ", "2 attempts")
                .doesNotContain("retriesSuppressed");
    }

    @Test
    void tellsOfAnAnswerAtDebugOnly() {
        over(new ScriptedTransport(json("[]"))).datasetsOf(SCOPE);
        assertThat(logged.list).hasSize(1);
        assertThat(line(0)).isEqualTo("faraday: lookup 1, attempt 1 over scripted for scope " + SCOPE + ": answered");
    }

    @Test
    void marksWhatTheBudgetSuppressed() {
        assertThatThrownBy(() -> over(
                                config().retry(RetryPolicy.builder().budget(9).build()),
                                new ScriptedTransport(status(500)))
                        .datasetsOf(SCOPE))
                .isNotNull();
        assertThat(line(1)).endsWith(" retriesSuppressed=BUDGET");
    }

    @Test
    void tellsOnceThatTheListenerFails() {
        LookupListener failing = new LookupListener() {
            @Override
            public void started(LookupStarted event) {
                throw new IllegalStateException("a-secret");
            }
        };
        HttpDatasetLookup lookup = over(config().listener(failing), new ScriptedTransport(json("[]")));
        for (int i = 0; i < 3; i++) {
            lookup.datasetsOf(SCOPE);
        }
        assertThat(logged.list)
                .filteredOn(event -> event.getLevel() == Level.WARN)
                .singleElement()
                .satisfies(event -> assertThat(event.getFormattedMessage())
                        .contains("java.lang.IllegalStateException", "only once")
                        .doesNotContain("a-secret"));
    }

    @Test
    void tellsOfTheBreaker() {
        HttpDatasetLookup lookup = over(
                config().retry(RetryPolicy.none())
                        .circuitBreaker(CircuitBreakerPolicy.builder()
                                .windowSize(1)
                                .minimumAttempts(1)
                                .probes(1)
                                .build()),
                new ScriptedTransport(status(500), json("[]")));
        assertThatThrownBy(() -> lookup.datasetsOf(SCOPE)).isNotNull();
        ticker.pass(Duration.ofSeconds(11));
        lookup.datasetsOf(SCOPE);
        assertThat(logged.list)
                .filteredOn(event -> event.getFormattedMessage().contains("circuit breaker"))
                .extracting(ILoggingEvent::toString)
                .containsExactly(
                        "[WARN] faraday: the circuit breaker opened for PT10S",
                        "[INFO] faraday: the circuit breaker is HALF_OPEN",
                        "[INFO] faraday: the circuit breaker is CLOSED");
    }

    @Test
    void tellsOfAnErrorThatPasses() {
        HttpDatasetLookup lookup = over(new ScriptedTransport(call -> {
            throw new StackOverflowError("a-secret");
        }));
        assertThatThrownBy(() -> lookup.datasetsOf(SCOPE)).isInstanceOf(StackOverflowError.class);
        assertThat(logged.list).hasSize(1);
        assertThat(line(0))
                .isEqualTo("faraday: lookup 1 for scope " + SCOPE + ": ended by java.lang.StackOverflowError");
    }

    @Test
    void mayFailWithoutAnyEffect() {
        LoggerContext context = logger.getLoggerContext();
        context.addTurboFilter(new FailingLogger());
        try {
            HttpDatasetLookup lookup = over(
                    config().circuitBreaker(CircuitBreakerPolicy.builder()
                            .windowSize(2)
                            .minimumAttempts(1)
                            .build()),
                    new ScriptedTransport(json("[]"), status(500), json("[]"), faradayError(403, "FORBIDDEN")));
            assertThat(lookup.datasetsOf(SCOPE)).isEmpty();
            assertThat(lookup.datasetsOf(SCOPE)).isEmpty();
            assertThatThrownBy(() -> lookup.datasetsOf(SCOPE)).hasMessageContaining("FORBIDDEN");
            assertThat(lookup).asString().contains("free=64");
        } finally {
            context.resetTurboFilterList();
        }
    }

    @Test
    void mayFailWhileTheBreakerIsOpenOrProbes() {
        HttpDatasetLookup lookup = over(
                config().retry(RetryPolicy.none())
                        .circuitBreaker(CircuitBreakerPolicy.builder()
                                .windowSize(1)
                                .minimumAttempts(1)
                                .probes(1)
                                .build()),
                new ScriptedTransport(status(500), json("[]")));
        assertThatThrownBy(() -> lookup.datasetsOf(SCOPE)).isInstanceOf(ServerErrorException.class);
        LoggerContext context = logger.getLoggerContext();
        context.addTurboFilter(new FailingLogger());
        try {
            assertThatThrownBy(() -> lookup.datasetsOf(SCOPE)).isInstanceOf(CircuitOpenException.class);
            ticker.pass(Duration.ofSeconds(11));
            for (int i = 0; i < 3; i++) {
                try {
                    assertThat(lookup.datasetsOf(SCOPE)).isEmpty();
                } catch (CircuitOpenException e) {
                    assertThat(i).as("the change of state may cost one call").isZero();
                }
            }
        } finally {
            context.resetTurboFilterList();
        }
        assertThat(lookup.datasetsOf(SCOPE)).isEmpty();
        assertThat(lookup).asString().contains("CLOSED");
    }

    private String line(int index) {
        return logged.list.get(index).getFormattedMessage();
    }

    private static final class FailingLogger extends TurboFilter {

        private final Thread thread = Thread.currentThread();

        @Override
        public FilterReply decide(
                Marker marker, Logger logger, Level level, String format, Object[] params, Throwable t) {
            if (Thread.currentThread() == thread) {
                throw new IllegalStateException("the logger of the application fails");
            }
            return FilterReply.NEUTRAL;
        }
    }
}
