package io.github.faraday4j.transport;

import static io.github.faraday4j.transport.ScriptedTransport.failing;
import static io.github.faraday4j.transport.ScriptedTransport.faradayError;
import static io.github.faraday4j.transport.ScriptedTransport.json;
import static io.github.faraday4j.transport.ScriptedTransport.status;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.faraday4j.ApiKeyUnavailableException;
import io.github.faraday4j.CircuitOpenException;
import io.github.faraday4j.ClientClosedException;
import io.github.faraday4j.DeadlineExceededException;
import io.github.faraday4j.LookupInterruptedException;
import io.github.faraday4j.LookupOptions;
import io.github.faraday4j.OverloadedException;
import io.github.faraday4j.RateLimitedException;
import io.github.faraday4j.ScopeId;
import io.github.faraday4j.ServerErrorException;
import io.github.faraday4j.transport.spi.TransportFault;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LookupPoliciesTest {

    private static final ScopeId SCOPE = ScopeId.of("5e0dfa56-2d52-4c06-a870-bc79c71e86a3");

    private final VirtualTicker ticker = new VirtualTicker();
    private final CountDownLatch closed = new CountDownLatch(1);

    private static FaradayConfig.Builder config() {
        return FaradayConfig.builder().apiKey("a-key-of-a-test");
    }

    private HttpDatasetLookup over(FaradayConfig.Builder config, ScriptedTransport transport) {
        return HttpDatasetLookup.over(config.build(), "scripted", transport, closed, ticker);
    }

    private HttpDatasetLookup over(ScriptedTransport transport) {
        return over(config(), transport);
    }

    @Nested
    class TheRequest {

        @Test
        void asksTheBaseUriForTheScopeWithTheKey() {
            ScriptedTransport transport = new ScriptedTransport(json("[]"));
            over(config().baseUri("https://proxy.example/faraday/v1/").applicationId("shop/1.4"), transport)
                    .datasetsOf(SCOPE);
            assertThat(transport.calls()).singleElement().satisfies(call -> {
                assertThat(call.uri()).hasToString("https://proxy.example/faraday/v1/scopes/" + SCOPE + "/datasets");
                assertThat(call.headers())
                        .containsEntry("Authorization", "Bearer a-key-of-a-test")
                        .containsEntry("Accept", "application/json")
                        .containsEntry("Accept-Encoding", "gzip");
                assertThat(call.headers().get("User-Agent"))
                        .startsWith("faraday4j/")
                        .endsWith(" shop/1.4");
                assertThat(call.toString()).doesNotContain("a-key-of-a-test");
            });
        }

        @Test
        void asksTheKeySupplierOncePerAttempt() {
            AtomicInteger asked = new AtomicInteger();
            ScriptedTransport transport = new ScriptedTransport(status(500), json("[]"));
            over(config().apiKeySupplier(() -> ApiKey.of("rotated-" + asked.incrementAndGet())), transport)
                    .datasetsOf(SCOPE);
            assertThat(transport.calls())
                    .extracting(call -> call.headers().get("Authorization"))
                    .containsExactly("Bearer rotated-1", "Bearer rotated-2");
        }

        @Test
        void isNotSentWhenTheKeySupplierFails() {
            ScriptedTransport transport = new ScriptedTransport(json("[]"));
            assertThatThrownBy(() -> over(
                                    config().apiKeySupplier(() -> {
                                        throw new IllegalStateException("the vault said a-secret");
                                    }),
                                    transport)
                            .datasetsOf(SCOPE))
                    .isInstanceOf(ApiKeyUnavailableException.class)
                    .hasNoCause()
                    .hasMessageNotContaining("a-secret");
            assertThat(transport.requests()).isZero();
        }
    }

    @Nested
    class Retries {

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
        @CsvSource({"TLS", "PROTOCOL", "BODY_TOO_LARGE", "HEADERS_TOO_LARGE"})
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
            ScriptedTransport transport =
                    new ScriptedTransport(status(503, Map.of("retry-after", "2"), ""), json("[]"));
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
            assertThat(transport.requests())
                    .as("20 lookups and 100 / 10 retries")
                    .isEqualTo(30);
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
    }

    @Nested
    class TheDeadline {

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

    @Nested
    class TheCircuitBreaker {

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
    }

    @Nested
    class EndingEarly {

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
            HttpDatasetLookup lookup = HttpDatasetLookup.over(
                    config().maxConcurrentLookups(1).build(), "scripted", new ScriptedTransport(hold));
            Thread holder = new Thread(() -> lookup.datasetsOf(SCOPE));
            holder.start();
            inside.await();
            assertThatThrownBy(() -> lookup.datasetsOf(SCOPE, LookupOptions.timeout(Duration.ofMillis(20))))
                    .isInstanceOf(OverloadedException.class);
            leave.countDown();
            holder.join();
        }
    }

    @Nested
    class TheListener {

        private final List<String> heard = new ArrayList<>();

        private final LookupListener listener = new LookupListener() {
            @Override
            public void started(LookupStarted event) {
                heard.add("started " + event.scope());
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
                            "started " + SCOPE, "attempt 1 true", "retry 2", "attempt 2 false", "finished 2 false");
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
    }
}
