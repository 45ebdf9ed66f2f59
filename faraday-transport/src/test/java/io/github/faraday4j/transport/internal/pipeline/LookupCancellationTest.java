package io.github.faraday4j.transport.internal.pipeline;

import static io.github.faraday4j.transport.internal.pipeline.ScriptedTransport.json;
import static io.github.faraday4j.transport.internal.pipeline.ScriptedTransport.status;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.faraday4j.ClientClosedException;
import io.github.faraday4j.DeadlineExceededException;
import io.github.faraday4j.LookupInterruptedException;
import io.github.faraday4j.LookupOptions;
import io.github.faraday4j.OverloadedException;
import io.github.faraday4j.transport.ApiKey;
import io.github.faraday4j.transport.CircuitBreakerPolicy;
import io.github.faraday4j.transport.FaradayConfig;
import io.github.faraday4j.transport.LookupListener;
import io.github.faraday4j.transport.LookupRetryScheduled;
import io.github.faraday4j.transport.LookupStarted;
import io.github.faraday4j.transport.RetryPolicy;
import io.github.faraday4j.transport.internal.reply.Failure;
import io.github.faraday4j.transport.spi.TransportFault;
import java.nio.channels.ClosedByInterruptException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

class LookupCancellationTest extends ScriptedLookups {

    @Test
    void anInterruptBeforeTheCallSendsNothingAndKeepsTheFlag() {
        ScriptedTransport transport = new ScriptedTransport(json("[]"));
        Thread.currentThread().interrupt();
        assertThatThrownBy(() -> over(transport).datasetsOf(SCOPE)).isInstanceOf(LookupInterruptedException.class);
        assertThat(Thread.interrupted()).isTrue();
        assertThat(transport.requests()).isZero();
    }

    @Test
    void anInterruptDuringTheExchangeIsNotRetried() {
        ScriptedTransport transport = new ScriptedTransport(call -> {
            throw new InterruptedException();
        });
        assertThatThrownBy(() -> over(transport).datasetsOf(SCOPE)).isInstanceOf(LookupInterruptedException.class);
        assertThat(Thread.interrupted()).isTrue();
        assertThat(transport.requests()).isEqualTo(1);
    }

    @Test
    void closingClosesTheTransportAndRefusesLaterCalls() {
        ScriptedTransport transport = new ScriptedTransport(json("[]"));
        HttpDatasetLookup lookup = over(transport);
        lookup.close();
        lookup.close();
        assertThat(transport.isClosed()).isTrue();
        assertThatThrownBy(() -> lookup.datasetsOf(SCOPE)).isInstanceOf(ClientClosedException.class);
        assertThat(transport.requests()).isZero();
    }

    @Test
    void closingDuringTheExchangeIsWhatTheCallerHears() {
        ScriptedTransport transport = new ScriptedTransport(call -> {
            closed.countDown();
            throw new TransportFault(TransportFault.Kind.RESET, "");
        });
        assertThatThrownBy(() ->
                        over(config().retry(RetryPolicy.none()), transport).datasetsOf(SCOPE))
                .isInstanceOf(ClientClosedException.class);
    }

    @Test
    void withoutAPermitTheCallWaitsUntilItsDeadline() throws Exception {
        CountDownLatch inside = new CountDownLatch(1);
        CountDownLatch leave = new CountDownLatch(1);
        ScriptedTransport.Step hold = call -> {
            inside.countDown();
            leave.await();
            return json("[]").exchange(call);
        };
        HttpDatasetLookup lookup =
                TestLookups.over(config().maxConcurrentLookups(1).build(), "scripted", new ScriptedTransport(hold));
        Thread holder = new Thread(() -> lookup.datasetsOf(SCOPE));
        holder.start();
        inside.await();
        assertThatThrownBy(() -> lookup.datasetsOf(SCOPE, LookupOptions.timeout(Duration.ofMillis(20))))
                .isInstanceOf(OverloadedException.class);
        leave.countDown();
        holder.join();
    }

    @Test
    void anInterruptThatTheTransportCallsAnIoExceptionIsStillOne() {
        ScriptedTransport transport = new ScriptedTransport(call -> {
            Thread.currentThread().interrupt();
            throw new ClosedByInterruptException();
        });
        HttpDatasetLookup lookup = over(
                config().circuitBreaker(CircuitBreakerPolicy.builder()
                        .windowSize(1)
                        .minimumAttempts(1)
                        .build()),
                transport);
        for (int i = 1; i <= 3; i++) {
            assertThatThrownBy(() -> lookup.datasetsOf(SCOPE)).isInstanceOf(LookupInterruptedException.class);
            assertThat(Thread.interrupted()).isTrue();
            assertThat(transport.requests())
                    .as("not retried, not counted by the breaker")
                    .isEqualTo(i);
        }
        assertThat(lookup).asString().contains("budget=100", "CLOSED", "free=64");
    }

    @Test
    void anInterruptInTheKeySupplierIsNoMissingKey() {
        ScriptedTransport transport = new ScriptedTransport(json("[]"));
        FaradayConfig.Builder config = config().apiKeySupplier(() -> {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while asking the vault");
        });
        assertThatThrownBy(() -> over(config, transport).datasetsOf(SCOPE))
                .isInstanceOf(LookupInterruptedException.class);
        assertThat(Thread.interrupted()).isTrue();
        assertThat(transport.requests()).isZero();
    }

    @Test
    void anInterruptDuringTheBackOffIsNotRetried() {
        ScriptedTransport transport = new ScriptedTransport(status(500));
        Ticker interrupted = new InterruptedTicker();
        HttpDatasetLookup lookup = TestLookups.over(config().build(), "scripted", transport, closed, interrupted);
        assertThatThrownBy(() -> lookup.datasetsOf(SCOPE)).isInstanceOf(LookupInterruptedException.class);
        assertThat(Thread.interrupted()).isTrue();
        assertThat(transport.requests()).isEqualTo(1);
    }

    private static final class InterruptedTicker implements Ticker {

        @Override
        public long nanoTime() {
            return 0;
        }

        @Override
        public boolean awaitClose(Duration time) throws InterruptedException {
            throw new InterruptedException();
        }
    }

    @Test
    void closingEndsTheBackOff() {
        ScriptedTransport transport = new ScriptedTransport(status(503, Map.of("Retry-After", "9"), ""));
        HttpDatasetLookup[] lookup = new HttpDatasetLookup[1];
        LookupListener closing = new LookupListener() {
            @Override
            public void retryScheduled(LookupRetryScheduled event) {
                lookup[0].close();
            }
        };
        lookup[0] = TestLookups.over(config().listener(closing).build(), "scripted", transport);
        assertThatThrownBy(() -> lookup[0].datasetsOf(SCOPE)).isInstanceOf(ClientClosedException.class);
        assertThat(transport.requests()).isEqualTo(1);
    }

    @Test
    void withoutTimeLeftNothingIsSent() {
        ScriptedTransport transport = new ScriptedTransport(json("[]"));
        FaradayConfig.Builder config = config().apiKeySupplier(() -> {
            ticker.pass(Duration.ofSeconds(15));
            return ApiKey.of("a-key-of-a-test");
        });
        DeadlineExceededException e = catchThrowableOfType(
                DeadlineExceededException.class, () -> over(config, transport).datasetsOf(SCOPE));
        assertThat(e.phase()).isEqualTo(DeadlineExceededException.Phase.API_KEY);
        assertThat(e.attempts()).isZero();
        assertThat(transport.requests()).isZero();
    }

    @Test
    void withoutTimeLeftTheKeyIsNotAskedFor() {
        LookupListener slow = new LookupListener() {
            @Override
            public void started(LookupStarted event) {
                ticker.pass(Duration.ofSeconds(15));
            }
        };
        FaradayConfig.Builder config = config().listener(slow).apiKeySupplier(() -> {
            throw new IllegalStateException();
        });
        assertThatThrownBy(() -> over(config, new ScriptedTransport(json("[]"))).datasetsOf(SCOPE))
                .isInstanceOf(DeadlineExceededException.class);
    }

    @Test
    void ofThePoliciesIsAValueToo() throws InterruptedException {
        LookupContext lookup = new LookupContext(SCOPE, Duration.ofSeconds(1), ticker);
        Attempt never = ignored -> {
            throw new AssertionError("the client is closed");
        };
        ConcurrencyLimitedAttempt limited = new ConcurrencyLimitedAttempt(never, 1, closed);
        limited.close();
        assertThat(limited.isClosed()).isTrue();
        assertThat(limited.execute(lookup))
                .isInstanceOfSatisfying(Failure.class, failure -> assertThat(failure.toException(lookup.trace()))
                        .isInstanceOf(ClientClosedException.class));
    }

    @Test
    void whileWaitingForARetryIsHeardThoughNothingElseTellsOfIt() {
        Ticker closing = new Ticker() {
            @Override
            public long nanoTime() {
                return 0;
            }

            @Override
            public boolean awaitClose(Duration time) {
                return true;
            }
        };
        HttpDatasetLookup lookup =
                TestLookups.over(config().build(), "scripted", new ScriptedTransport(status(500)), closed, closing);
        assertThatThrownBy(() -> lookup.datasetsOf(SCOPE)).isInstanceOf(ClientClosedException.class);
    }
}
