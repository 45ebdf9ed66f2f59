package io.github.faraday4j.transport;

import static io.github.faraday4j.transport.internal.pipeline.ScriptedTransport.faradayError;
import static io.github.faraday4j.transport.internal.pipeline.ScriptedTransport.json;
import static io.github.faraday4j.transport.internal.pipeline.ScriptedTransport.status;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.faraday4j.DeadlineExceededException;
import io.github.faraday4j.DeadlineExceededException.Phase;
import io.github.faraday4j.ForbiddenException;
import io.github.faraday4j.LookupInterruptedException;
import io.github.faraday4j.RequestHeadersException;
import io.github.faraday4j.ScopeNotFoundException;
import io.github.faraday4j.transport.internal.pipeline.HttpDatasetLookup;
import io.github.faraday4j.transport.internal.pipeline.ScriptedLookups;
import io.github.faraday4j.transport.internal.pipeline.ScriptedTransport;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Headers of the application's own. */
class RequestHeadersTest extends ScriptedLookups {

    private final ScriptedTransport transport = new ScriptedTransport(status(500), json("[]"));

    private HttpDatasetLookup with(RequestHeaders source) {
        return over(config().requestHeaders(source), transport);
    }

    private RequestHeadersException failureOf(RequestHeaders source) {
        return catchThrowableOfType(
                RequestHeadersException.class, () -> with(source).datasetsOf(SCOPE));
    }

    @Test
    void areAskedForOnceAnAttemptOnTheThreadThatLooksUp() {
        List<Object> asked = new ArrayList<>();
        with(request -> {
                    asked.add(request.scope());
                    asked.add(request.attempt());
                    asked.add(Thread.currentThread());
                    request.header("X-Attempt", "no " + request.attempt());
                })
                .datasetsOf(SCOPE);

        assertThat(asked).containsExactly(SCOPE, 1, Thread.currentThread(), SCOPE, 2, Thread.currentThread());
        assertThat(transport.calls())
                .extracting(call -> call.headers().get("x-attempt"))
                .containsExactly("no 1", "no 2");
    }

    @Test
    void areAddedToThoseOfTheLibrary() {
        with(request -> request.header("X-Tenant", "first").header("x-tenant", "second"))
                .datasetsOf(SCOPE);

        assertThat(transport.calls().get(0).headers())
                .containsEntry("X-Tenant", "second")
                .containsEntry("Authorization", "Bearer a-key-of-a-test")
                .containsKeys("Accept", "Accept-Encoding", "User-Agent")
                .hasSize(5);
    }

    @Test
    void surviveTheWayThroughABuilder() {
        over(config().requestHeaders(request -> request.header("X-Tenant", "a")).build().toBuilder(), transport)
                .datasetsOf(SCOPE);

        assertThat(transport.calls().get(0).headers()).containsEntry("X-Tenant", "a");
    }

    @Test
    void areNotRepeatedWhereTheServiceRepeatsThem() {
        ScriptedTransport echo = new ScriptedTransport(
                status(403, Map.of(), "{\"error\":\"FORBIDDEN\",\"note\":\"abcd-1234 and xyz-56789 are not known\"}"));
        assertThatThrownBy(() -> over(
                                config().requestHeaders(request ->
                                        request.header("X-A", "abcd-1234").header("X-B", "Basic xyz-56789")),
                                echo)
                        .datasetsOf(SCOPE))
                .isInstanceOfSatisfying(ForbiddenException.class, failure -> assertThat(failure.note())
                        .contains("**** and **** are not known"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "user:hunter2pass; wrong password hunter2pass; wrong password ****",
                "t=1700000000,v|sig:abcdefghijklmnop; bad abcdefghijklmnop; bad ****",
                "sid=\"secretsecret\"; bad cookie secretsecret; bad cookie ****",
                "Token s3cr7t; bad token s3cr7t; bad token ****",
                "prod; product prod is reproducing; product **** is reproducing",
                "a.b-c_d~e+f; xa.b-c_d~e+fx; x****x",
                "abc; abc is too short to be found; abc is too short to be found",
            })
    void areMaskedInWholeAndInPart(String value, String note, String masked) {
        assertThatThrownBy(() -> over(
                                config().requestHeaders(request -> request.header("X-A", value)),
                                new ScriptedTransport(status(
                                        403,
                                        Map.of(),
                                        "{\"error\":\"FORBIDDEN\",\"note\":\"" + note.replace("\"", "") + "\"}")))
                        .datasetsOf(SCOPE))
                .isInstanceOfSatisfying(ForbiddenException.class, failure -> assertThat(failure.note())
                        .contains(masked));
    }

    @Test
    void doNotChangeWhatAFailureIs() {
        assertThatThrownBy(() -> over(
                                config().requestHeaders(request -> request.header("X-A", "NOT_FOUND")),
                                new ScriptedTransport(faradayError(404, "NOT_FOUND")))
                        .datasetsOf(SCOPE))
                .isInstanceOf(ScopeNotFoundException.class);
    }

    @Nested
    class WhenTheirSourceFails {

        @Test
        void endTheLookupWithoutARequest() {
            RequestHeadersException failure = failureOf(request -> {
                throw new IllegalStateException("it quotes a secret");
            });

            assertThat(failure)
                    .hasMessageContaining("it threw java.lang.IllegalStateException")
                    .hasMessageNotContaining("secret")
                    .hasNoCause();
            assertThat(failure.problem()).isEqualTo("it threw java.lang.IllegalStateException");
            assertThat(failure.isTransient()).isFalse();
            assertThat(failure.attempts()).isZero();
            assertThat(transport.requests()).isZero();
        }

        @Test
        void tellNothingAboutTheService() {
            ScriptedTransport broken = new ScriptedTransport(faradayError(500, "X"));
            HttpDatasetLookup lookup = over(
                    config().retry(RetryPolicy.none())
                            .circuitBreaker(CircuitBreakerPolicy.builder()
                                    .windowSize(2)
                                    .minimumAttempts(2)
                                    .build())
                            .requestHeaders(request -> {
                                throw new IllegalStateException();
                            }),
                    broken);

            for (int i = 0; i < 5; i++) {
                assertThatThrownBy(() -> lookup.datasetsOf(SCOPE)).isInstanceOf(RequestHeadersException.class);
            }
        }

        @Test
        void areSaidToBeInterruptedIfTheyWere() {
            assertThatThrownBy(() -> with(request -> {
                                Thread.currentThread().interrupt();
                                throw new IllegalStateException();
                            })
                            .datasetsOf(SCOPE))
                    .isInstanceOf(LookupInterruptedException.class);
            assertThat(Thread.interrupted()).isTrue();
            assertThat(transport.requests()).isZero();
        }

        @Test
        void letAnErrorThrough() {
            assertThatThrownBy(() -> with(request -> {
                                throw new NoClassDefFoundError("tracer");
                            })
                            .datasetsOf(SCOPE))
                    .isInstanceOf(NoClassDefFoundError.class);
        }
    }

    @Test
    void endTheLookupIfTheyTakeAllItsTime() {
        assertThatThrownBy(() ->
                        with(request -> ticker.pass(Duration.ofMinutes(1))).datasetsOf(SCOPE))
                .isInstanceOfSatisfying(DeadlineExceededException.class, failure -> assertThat(failure.phase())
                        .isEqualTo(Phase.REQUEST_HEADERS));
        assertThat(transport.requests()).isZero();
    }

    @Nested
    class OfNamesThatAreNotTheirs {

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "Authorization", "authorization", "Host", "Accept", "Accept-Encoding", "accept-language",
                            "User-Agent",
                    "Connection", "Content-Length", "Content-Type", "Transfer-Encoding", "Expect", "Upgrade", "TE",
                    "Trailer", "Keep-Alive", "Proxy-Authorization", "Proxy-Connection", "Range", "If-None-Match"
                })
        void endTheLookupWithoutARequest(String name) {
            assertThat(failureOf(request -> request.header(name, "x")).problem())
                    .isEqualTo("the header " + name + " is not the application's to set");
            assertThat(transport.requests()).isZero();
        }

        @ParameterizedTest
        @ValueSource(strings = {"", " ", "X Y", "X:", "X\r\nY", "X\u00e9", "X\0", "(X)", "X\"Y"})
        void endTheLookupIfTheyAreNoNames(String name) {
            assertThat(failureOf(request -> request.header(name, "x")).problem())
                    .isEqualTo("a header has a name that is none in HTTP");
            assertThat(transport.requests()).isZero();
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "a\nb",
                    "a\rb",
                    "a\r\nX: y",
                    "a\0b",
                    "\u00e9",
                    "\u2028",
                    "\u007f",
                    " a",
                    "a ",
                    "a\t",
                    "\t",
                    " "
                })
        void endTheLookupIfTheirValuesAreNone(String value) {
            assertThat(failureOf(request -> request.header("X-Tenant", value)).problem())
                    .startsWith("the value of the header X-Tenant ");
            assertThat(transport.requests()).isZero();
        }

        @Test
        @SuppressWarnings("NullAway") // what a caller without such checks may do
        void endTheLookupIfThereIsNone() {
            assertThat(failureOf(request -> request.header(null, "x")).problem())
                    .isEqualTo(failureOf(request -> request.header("X-Tenant", null))
                            .problem())
                    .isEqualTo("a header is without its name or its value");
            assertThat(transport.requests()).isZero();
        }

        @Test
        void endTheLookupEvenIfTheirSourceWillNotHear() {
            assertThat(failureOf(request -> {
                        assertThatIllegalArgumentException().isThrownBy(() -> request.header("Host", "x"));
                        request.header("X-Tenant", "x");
                    }))
                    .hasMessageContaining("the header Host is not");
            assertThat(transport.requests()).isZero();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "a b\tc",
                "{\"json\":[1]}",
                "~!@#$%^&*()_+;,=",
                "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01"
            })
    void areSentAsTheyAre(String value) {
        with(request -> request.header("traceparent", value)).datasetsOf(SCOPE);

        assertThat(transport.calls().get(0).headers()).containsEntry("traceparent", value);
    }

    @Test
    void cannotBeSetOnceTheRequestIsSent() {
        List<RequestContext> kept = new ArrayList<>();
        with(kept::add).datasetsOf(SCOPE);

        assertThatIllegalStateException().isThrownBy(() -> kept.get(0).header("X-Tenant", "late"));
    }

    @Test
    void areNamedByTheRequestAndNotQuoted() {
        with(request -> assertThat(request.header("X-Tenant", "a-secret"))
                        .hasToString("RequestContext{scope=" + SCOPE + ", attempt=" + request.attempt()
                                + ", headers=[X-Tenant]}"))
                .datasetsOf(SCOPE);
    }
}
