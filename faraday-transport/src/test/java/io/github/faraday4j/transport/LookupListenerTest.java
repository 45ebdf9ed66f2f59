package io.github.faraday4j.transport;

import static io.github.faraday4j.transport.internal.pipeline.ScriptedTransport.failing;
import static io.github.faraday4j.transport.internal.pipeline.ScriptedTransport.faradayError;
import static io.github.faraday4j.transport.internal.pipeline.ScriptedTransport.json;
import static io.github.faraday4j.transport.internal.pipeline.ScriptedTransport.status;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.faraday4j.ApiErrorException;
import io.github.faraday4j.ApiKeyUnavailableException;
import io.github.faraday4j.FaradayException;
import io.github.faraday4j.ForbiddenException;
import io.github.faraday4j.ServerErrorException;
import io.github.faraday4j.transport.internal.pipeline.HttpDatasetLookup;
import io.github.faraday4j.transport.internal.pipeline.ScriptedLookups;
import io.github.faraday4j.transport.internal.pipeline.ScriptedTransport;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LookupListenerTest extends ScriptedLookups {

    private final List<String> heard = new ArrayList<>();

    private final LookupListener listener = new LookupListener() {
        @Override
        public void started(LookupStarted event) {
            heard.add("started " + event.scope());
        }

        @Override
        public void attemptStarted(LookupAttemptStarted event) {
            heard.add("begins " + event.number());
        }

        @Override
        public void attempted(LookupAttempted event) {
            heard.add("attempt " + event.number() + ' ' + event.failure().isPresent());
        }

        @Override
        public void retryScheduled(LookupRetryScheduled event) {
            heard.add("retry " + event.nextNumber());
        }

        @Override
        public void finished(LookupFinished event) {
            heard.add("finished " + event.attempts() + ' ' + event.failure().isPresent());
        }
    };

    @Test
    void hearsOfEachStep() {
        over(config().listener(listener), new ScriptedTransport(status(500), json("[]")))
                .datasetsOf(SCOPE);
        assertThat(heard)
                .containsExactly(
                        "started " + SCOPE,
                        "begins 1",
                        "attempt 1 true",
                        "retry 2",
                        "begins 2",
                        "attempt 2 false",
                        "finished 2 false");
    }

    @Test
    void canTellLookupsApartAndWhatTheServiceCalledTheError() {
        List<String> told = new ArrayList<>();
        LookupListener correlating = new LookupListener() {
            @Override
            public void started(LookupStarted event) {
                told.add(event.lookupNumber() + " started " + event.scope());
            }

            @Override
            public void attempted(LookupAttempted event) {
                told.add(event.lookupNumber() + " attempted " + event.scope() + errorId(event.failure()));
            }

            @Override
            public void retryScheduled(LookupRetryScheduled event) {
                told.add(event.lookupNumber() + " retry " + event.scope());
            }

            @Override
            public void finished(LookupFinished event) {
                told.add(event.lookupNumber() + " finished " + event.scope() + errorId(event.failure()));
            }

            private static String errorId(Optional<FaradayException> failure) {
                return failure.map(ApiErrorException.class::cast)
                        .flatMap(ApiErrorException::errorId)
                        .map(id -> ' ' + id)
                        .orElse("");
            }
        };
        HttpDatasetLookup lookup = over(
                config().listener(correlating),
                new ScriptedTransport(faradayError(500, "OOPS"), json("[]"), faradayError(403, "FORBIDDEN")));

        lookup.datasetsOf(SCOPE);
        assertThatThrownBy(() -> lookup.datasetsOf(SCOPE)).isInstanceOf(ForbiddenException.class);

        assertThat(told)
                .containsExactly(
                        "1 started " + SCOPE,
                        "1 attempted " + SCOPE + " e-1",
                        "1 retry " + SCOPE,
                        "1 attempted " + SCOPE,
                        "1 finished " + SCOPE,
                        "2 started " + SCOPE,
                        "2 attempted " + SCOPE + " e-1",
                        "2 finished " + SCOPE + " e-1");
    }

    @Test
    void changesNothingByThrowing() {
        LookupListener failing = new LookupListener() {
            @Override
            public void started(LookupStarted event) {
                throw new IllegalStateException("no");
            }

            @Override
            public void finished(LookupFinished event) {
                throw new IllegalStateException("no");
            }
        };
        assertThat(over(config().listener(failing), new ScriptedTransport(json("[]")))
                        .datasetsOf(SCOPE))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void changesNothingByThrowingAnError(boolean answered) {
        LookupListener failing = new LookupListener() {
            @Override
            public void attempted(LookupAttempted event) {
                throw new StackOverflowError();
            }

            @Override
            public void finished(LookupFinished event) {
                throw new NoClassDefFoundError();
            }
        };
        HttpDatasetLookup lookup =
                over(config().listener(failing), new ScriptedTransport(answered ? json("[]") : status(403)));
        if (answered) {
            assertThat(lookup.datasetsOf(SCOPE)).isEmpty();
        } else {
            assertThatThrownBy(() -> lookup.datasetsOf(SCOPE)).isInstanceOf(ForbiddenException.class);
        }
    }

    @Test
    void hearsOfTheEndEvenWhenAnErrorPasses() {
        List<LookupFinished> ends = new ArrayList<>();
        LookupListener listener = new LookupListener() {
            @Override
            public void finished(LookupFinished event) {
                ends.add(event);
            }
        };
        OutOfMemoryError error = new OutOfMemoryError("a test's");
        HttpDatasetLookup lookup = over(config().listener(listener), new ScriptedTransport(call -> {
            throw error;
        }));
        assertThatThrownBy(() -> lookup.datasetsOf(SCOPE)).isSameAs(error);
        assertThat(ends).singleElement().satisfies(end -> {
            assertThat(end.error()).containsSame(error);
            assertThat(end.failure()).isEmpty();
            assertThat(end.attempts()).isEqualTo(1);
        });
        assertThat(lookup).asString().contains("free=64");
    }

    @Test
    void hearsNothingOfAnAttemptThatWasNotMade() {
        assertThatThrownBy(() -> over(config().listener(listener).apiKeySupplier(() -> null), new ScriptedTransport())
                        .datasetsOf(SCOPE))
                .isInstanceOf(ApiKeyUnavailableException.class);
        assertThat(heard).containsExactly("started " + SCOPE, "begins 1", "finished 0 true");
    }

    @Test
    void hearsHowLongThingsTook() {
        List<Duration> times = new ArrayList<>();
        LookupListener timing = new LookupListener() {
            @Override
            public void attempted(LookupAttempted event) {
                times.add(event.elapsed());
            }

            @Override
            public void finished(LookupFinished event) {
                times.add(event.elapsed());
            }
        };
        ticker.pass(Duration.ofHours(1));
        over(config().listener(timing), new ScriptedTransport(call -> {
                    ticker.pass(Duration.ofMillis(30));
                    return json("[]").exchange(call);
                }))
                .datasetsOf(SCOPE);
        assertThat(times).containsExactly(Duration.ofMillis(30), Duration.ofMillis(30));
    }

    /** A slow listener: while it is told of one state, lookups of other threads change it again. */
    @Test
    void hearsOfTheLastStateOfTheCircuitBreakerLast() throws Exception {
        List<CircuitState> states = Collections.synchronizedList(new ArrayList<>());
        CountDownLatch told = new CountDownLatch(1);
        CountDownLatch over = new CountDownLatch(1);
        LookupListener slow = new LookupListener() {
            @Override
            public void circuitChanged(CircuitChanged event) {
                if (event.state() == CircuitState.OPEN) {
                    told.countDown();
                    try {
                        over.await();
                    } catch (InterruptedException e) {
                        throw new AssertionError(e);
                    }
                }
                states.add(event.state());
            }
        };
        HttpDatasetLookup lookup = over(
                config().listener(slow)
                        .retry(RetryPolicy.none())
                        .circuitBreaker(CircuitBreakerPolicy.builder()
                                .windowSize(1)
                                .minimumAttempts(1)
                                .probes(1)
                                .openDuration(Duration.ofSeconds(7))
                                .build()),
                new ScriptedTransport(status(500), json("[]")));
        CompletableFuture<?> first = CompletableFuture.runAsync(
                () -> assertThatThrownBy(() -> lookup.datasetsOf(SCOPE)).isInstanceOf(ServerErrorException.class));
        told.await();
        ticker.pass(Duration.ofSeconds(7));
        lookup.datasetsOf(SCOPE);
        over.countDown();
        first.get();

        assertThat(states).startsWith(CircuitState.OPEN).endsWith(CircuitState.CLOSED);
    }

    @Test
    void hearsOfTheCircuitBreaker() {
        List<String> states = new ArrayList<>();
        LookupListener watching = new LookupListener() {
            @Override
            public void circuitChanged(CircuitChanged event) {
                states.add(event.client() + ' ' + event.transport() + ' ' + event.state() + ' ' + event.openDuration());
            }
        };
        HttpDatasetLookup lookup = over(
                config().name("shop")
                        .listener(watching)
                        .retry(RetryPolicy.none())
                        .circuitBreaker(CircuitBreakerPolicy.builder()
                                .windowSize(2)
                                .minimumAttempts(2)
                                .probes(1)
                                .openDuration(Duration.ofSeconds(7))
                                .build()),
                new ScriptedTransport(status(500), status(500), json("[]")));
        for (int i = 0; i < 2; i++) {
            assertThatThrownBy(() -> lookup.datasetsOf(SCOPE)).isInstanceOf(ServerErrorException.class);
        }
        ticker.pass(Duration.ofSeconds(7));
        lookup.datasetsOf(SCOPE);

        assertThat(states)
                .containsExactly(
                        "shop scripted OPEN PT7S", "shop scripted HALF_OPEN PT7S", "shop scripted CLOSED PT7S");
    }
}
