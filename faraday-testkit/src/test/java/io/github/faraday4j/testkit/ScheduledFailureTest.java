package io.github.faraday4j.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.faraday4j.ApiError;
import io.github.faraday4j.CallTrace;
import io.github.faraday4j.DeadlineExceededException;
import io.github.faraday4j.FaradayException;
import io.github.faraday4j.MalformedResponseException;
import io.github.faraday4j.OverloadedException;
import io.github.faraday4j.RateLimitedException;
import io.github.faraday4j.ResponseTooLargeException;
import io.github.faraday4j.ScopeId;
import io.github.faraday4j.ServerErrorException;
import io.github.faraday4j.TransportFailureException;
import io.github.faraday4j.UnexpectedResponseException;
import io.github.faraday4j.ValidationError;
import io.github.faraday4j.testkit.internal.SerializedForm;
import io.github.faraday4j.testkit.internal.StackTraces;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.RejectedExecutionException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ScheduledFailureTest {

    private static final ScopeId SCOPE = ScopeId.of(UUID.randomUUID());
    private static final CallTrace TRACE = new CallTrace(7, Duration.ofMillis(123));
    private static final String ODD = "odd \u0000\ud83d\ude00 \"text\"";

    private final InMemoryDatasetLookup lookup = InMemoryDatasetLookup.create();

    /** All that the factory makes, and what it does not: other words, times and calls. */
    static Stream<FaradayException> failures() {
        List<FaradayException> failures = new ArrayList<>(List.of(
                FaradayFailures.invalidRequest(
                        ValidationError.builder().path(ODD).message(ODD).build()),
                FaradayFailures.unauthenticated(),
                FaradayFailures.forbidden(),
                FaradayFailures.scopeNotFound(SCOPE),
                FaradayFailures.rateLimited(),
                new RateLimitedException(ApiError.builder(429).note(ODD).build(), Duration.ofNanos(5), TRACE),
                FaradayFailures.serverError(),
                new ServerErrorException(ApiError.builder(503).build(), Duration.ofSeconds(3), CallTrace.NONE),
                FaradayFailures.circuitOpen(Duration.ofSeconds(4)),
                FaradayFailures.overloaded(),
                FaradayFailures.apiKeyUnavailable(),
                FaradayFailures.requestHeaders(),
                FaradayFailures.interrupted(),
                FaradayFailures.clientClosed(),
                FaradayFailures.responseTooLarge(),
                new ResponseTooLargeException(ResponseTooLargeException.Part.HEADERS, 9, TRACE),
                FaradayFailures.unexpectedResponse(200),
                new UnexpectedResponseException(299, UnexpectedResponseException.What.ENCODING, ODD, TRACE)));
        for (TransportFailureException.Kind kind : TransportFailureException.Kind.values()) {
            failures.add(FaradayFailures.transportFailure(kind));
            failures.add(new TransportFailureException(kind, ODD, TRACE));
        }
        for (DeadlineExceededException.Phase phase : DeadlineExceededException.Phase.values()) {
            failures.add(FaradayFailures.deadlineExceeded(phase));
        }
        for (MalformedResponseException.Kind kind : MalformedResponseException.Kind.values()) {
            failures.add(new MalformedResponseException(kind, ODD, ODD, TRACE));
        }
        return failures.stream();
    }

    @Test
    void isTestedWithEachLeafOfTheFamily() {
        assertThat(failures().map(Object::getClass).collect(Collectors.toSet()))
                .isEqualTo(leaves(FaradayException.class).collect(Collectors.toSet()));
    }

    private static Stream<Class<?>> leaves(Class<?> type) {
        return type.isSealed()
                ? Arrays.stream(type.getPermittedSubclasses()).flatMap(ScheduledFailureTest::leaves)
                : Stream.of(type);
    }

    @ParameterizedTest
    @MethodSource("failures")
    void isThrownAsANewExceptionWithTheSameDataEachTime(FaradayException failure) {
        failure.initCause(new IOException("the cause", new IllegalStateException("and its cause")));
        failure.addSuppressed(new IOException("beside it"));
        lookup.failNext(failure).failAlways(SCOPE, failure);

        List<FaradayException> thrown = List.of(look(), look(), look());

        assertThat(Set.of(failure, thrown.get(0), thrown.get(1), thrown.get(2))).hasSize(4);
        assertThat(thrown).allSatisfy(copy -> {
            assertThat(copy).hasSameClassAs(failure).hasMessage(failure.getMessage());
            assertThat(copy.trace()).isEqualTo(failure.trace());
            assertThat(copy.getCause()).isSameAs(failure.getCause());
            assertThat(copy.getSuppressed()).containsExactly(failure.getSuppressed());
            copy.setStackTrace(failure.getStackTrace());
            assertThat(SerializedForm.textOf(copy)).isEqualTo(SerializedForm.textOf(failure));
        });
    }

    private FaradayException look() {
        return catchThrowableOfType(FaradayException.class, () -> lookup.datasetsOf(SCOPE));
    }

    @Test
    void keepsThatAnExecutorRefused() {
        RejectedExecutionException refusal = new RejectedExecutionException("full");
        OverloadedException failure = OverloadedException.refused(refusal, TRACE);
        lookup.failNext(failure);

        assertThat(look()).hasMessage(failure.getMessage()).hasCause(refusal);
    }

    @Nested
    class WhenThrown {

        private final FaradayException failure = madeSomewhere();

        private FaradayException madeSomewhere() {
            return FaradayFailures.serverError();
        }

        private void schedule() {
            lookup.failAlways(SCOPE, failure);
        }

        @Test
        void hasTheTraceOfTheCall() {
            schedule();

            StackTraceElement[] trace = look().getStackTrace();

            assertThat(trace[0].getClassName()).isEqualTo(InMemoryDatasetLookup.class.getName());
            assertThat(methods(trace)).contains("look", "hasTheTraceOfTheCall").doesNotContain("madeSomewhere");
        }

        @Test
        void saysInTheLastLineWhoScheduledIt() {
            schedule();

            assertThat(StackTraces.of(look()).lines().reduce((line, last) -> last))
                    .hasValueSatisfying(last -> assertThat(last.strip())
                            .matches("at scheduled by .*WhenThrown\\.schedule\\(ScheduledFailureTest\\.java:\\d+\\)"));
        }

        @Test
        void doesNotGrow() {
            schedule();
            FaradayException first = look();
            lookup.failAlways(SCOPE, first);
            FaradayException second = look();
            lookup.failAlways(SCOPE, second);

            assertThat(methods(look().getStackTrace())).containsOnlyOnce("look");
            assertThat(StackTraces.of(look())).containsOnlyOnce("scheduled by");
            assertThat(look().getSuppressed()).isEmpty();
        }

        @Test
        void canBeSuppressedByTheNextOne() {
            schedule();
            FaradayException first = look();
            FaradayException second = look();

            first.addSuppressed(second);

            assertThat(first.getSuppressed()).containsExactly(second);
            assertThat(look().getSuppressed()).isEmpty();
            assertThat(failure.getSuppressed()).isEmpty();
        }

        @Test
        void canBeGivenACause() {
            schedule();
            IOException cause = new IOException();

            assertThat(look().initCause(cause)).hasCause(cause);
            assertThat(look()).hasNoCause();
        }

        private static List<String> methods(StackTraceElement[] trace) {
            return Arrays.stream(trace).map(StackTraceElement::getMethodName).toList();
        }
    }
}
