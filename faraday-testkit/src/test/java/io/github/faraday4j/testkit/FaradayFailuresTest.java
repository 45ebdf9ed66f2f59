package io.github.faraday4j.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.faraday4j.ApiErrorException;
import io.github.faraday4j.DeadlineExceededException;
import io.github.faraday4j.ErrorCode;
import io.github.faraday4j.FaradayException;
import io.github.faraday4j.MalformedResponseException;
import io.github.faraday4j.ScopeId;
import io.github.faraday4j.TransportFailureException;
import io.github.faraday4j.UnexpectedResponseException;
import io.github.faraday4j.ValidationError;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class FaradayFailuresTest {

    private static final ScopeId SCOPE = ScopeId.of("5e0dfa56-2d52-4c06-a870-bc79c71e86a3");

    static Stream<FaradayException> failures() {
        return Stream.concat(apiErrors(), otherFailures());
    }

    static Stream<ApiErrorException> apiErrors() {
        return Stream.of(
                FaradayFailures.invalidRequest(),
                FaradayFailures.unauthenticated(),
                FaradayFailures.forbidden(),
                FaradayFailures.scopeNotFound(SCOPE),
                FaradayFailures.rateLimited(),
                FaradayFailures.serverError());
    }

    private static Stream<FaradayException> otherFailures() {
        return Stream.of(
                FaradayFailures.transportFailure(TransportFailureException.Kind.RESET),
                FaradayFailures.deadlineExceeded(),
                FaradayFailures.circuitOpen(Duration.ofSeconds(9)),
                FaradayFailures.overloaded(),
                FaradayFailures.apiKeyUnavailable(),
                FaradayFailures.requestHeaders(),
                FaradayFailures.interrupted(),
                FaradayFailures.clientClosed(),
                FaradayFailures.malformedResponse(MalformedResponseException.Kind.JSON),
                FaradayFailures.responseTooLarge(),
                FaradayFailures.unexpectedResponse(302));
    }

    @Test
    void haveOneForEachLeafOfTheFamily() {
        Set<Class<?>> made = new HashSet<>();
        failures().forEach(failure -> made.add(failure.getClass()));

        assertThat(made).isEqualTo(leaves());
    }

    private static Set<Class<?>> leaves() {
        Set<Class<?>> leaves = new HashSet<>();
        Deque<Class<?>> open = new ArrayDeque<>(Set.of(FaradayException.class));
        while (!open.isEmpty()) {
            Class<?> type = open.remove();
            if (type.isSealed()) {
                open.addAll(Arrays.asList(type.getPermittedSubclasses()));
            } else {
                leaves.add(type);
            }
        }
        return leaves;
    }

    @ParameterizedTest
    @MethodSource("apiErrors")
    void haveTheErrorIdAndTheNoteOfTheService(ApiErrorException failure) {
        assertThat(failure.errorId()).contains(FaradayFailures.ERROR_ID);
        assertThat(failure.note()).isPresent();
        assertThat(failure.attempts()).isPositive();
        assertThat(failure).hasMessageContaining(FaradayFailures.ERROR_ID);
    }

    @Test
    void carryTheValidationErrors() {
        ValidationError error =
                ValidationError.builder().path("scope_id").message("is odd").build();

        assertThat(FaradayFailures.invalidRequest(error).validationErrors()).containsExactly(error);
        assertThat(FaradayFailures.invalidRequest(error).code()).contains(ErrorCode.VALIDATION_FAILED);
        assertThat(FaradayFailures.invalidRequest().code()).contains(ErrorCode.BAD_REQUEST);
    }

    @ParameterizedTest
    @ValueSource(strings = {"MISSING_API_KEY", "INVALID_AUTHORIZATION", "MALFORMED_API_KEY", "EXPIRED_API_KEY", "NEW"})
    void carryTheCodeOfTheKey(String code) {
        assertThat(FaradayFailures.unauthenticated(ErrorCode.of(code)).code()).contains(ErrorCode.of(code));
    }

    @Test
    void carryTheTimeToWait() {
        Duration wait = Duration.ofSeconds(30);

        assertThat(FaradayFailures.rateLimited(wait).retryAfter()).contains(wait);
        assertThat(FaradayFailures.rateLimited().retryAfter()).isEmpty();
        assertThat(FaradayFailures.circuitOpen(wait).retryAfter()).isEqualTo(wait);
    }

    @ParameterizedTest
    @CsvSource({"1, 3", "11, 1"})
    void areTriedAgainAsLongAsTheTimeToWaitIsNotTooLong(int seconds, int attempts) {
        assertThat(FaradayFailures.rateLimited(Duration.ofSeconds(seconds)).attempts())
                .isEqualTo(attempts);
    }

    @Test
    void haveNoErrorBodyWhereAGatewayAnswers() {
        assertThat(FaradayFailures.serverError(502).status()).isEqualTo(502);
        assertThat(FaradayFailures.serverError(502).errorId()).isEmpty();
        assertThat(FaradayFailures.serverError().code()).contains(ErrorCode.INTERNAL_SERVER_ERROR);
        assertThat(FaradayFailures.serverError(408).isTransient()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(ints = {200, 404, 409, 499, 600})
    void refuseAStatusThatIsNotTheServers(int status) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FaradayFailures.serverError(status))
                .withMessageContaining(Integer.toString(status));
    }

    @ParameterizedTest
    @EnumSource
    void haveEachKindOfBrokenExchange(TransportFailureException.Kind kind) {
        assertThat(FaradayFailures.transportFailure(kind).kind()).isEqualTo(kind);
    }

    @ParameterizedTest
    @CsvSource({"DNS, 2", "CONNECT, 3", "CONNECT_TIMEOUT, 3", "TLS, 1", "RESET, 3", "TRUNCATED, 3"})
    void tryABrokenExchangeAsOftenAsALookupDoes(TransportFailureException.Kind kind, int attempts) {
        assertThat(FaradayFailures.transportFailure(kind).attempts()).isEqualTo(attempts);
    }

    @ParameterizedTest
    @CsvSource({"EMPTY, 2", "JSON, 1", "SHAPE, 1", "LIMIT, 1", "PROTOCOL, 2"})
    void tryAnUnreadableAnswerAsOftenAsALookupDoes(MalformedResponseException.Kind kind, int attempts) {
        assertThat(FaradayFailures.malformedResponse(kind).attempts()).isEqualTo(attempts);
    }

    @ParameterizedTest
    @CsvSource({"HEADERS, 3", "BODY, 3", "BACKOFF, 2", "PERMIT, 0", "API_KEY, 0"})
    void haveEachPhaseInWhichTimeRunsOut(DeadlineExceededException.Phase phase, int attempts) {
        assertThat(FaradayFailures.deadlineExceeded(phase).phase()).isEqualTo(phase);
        assertThat(FaradayFailures.deadlineExceeded(phase).attempts()).isEqualTo(attempts);
    }

    @ParameterizedTest
    @EnumSource
    void haveEachKindOfUnreadableAnswer(MalformedResponseException.Kind kind) {
        assertThat(FaradayFailures.malformedResponse(kind).kind()).isEqualTo(kind);
        assertThat(FaradayFailures.malformedResponse(kind).path()).startsWith("$");
    }

    @Test
    void tellAPageFromAStatus() {
        assertThat(FaradayFailures.unexpectedResponse(200).what())
                .isEqualTo(UnexpectedResponseException.What.CONTENT_TYPE);
        assertThat(FaradayFailures.unexpectedResponse(302).what()).isEqualTo(UnexpectedResponseException.What.STATUS);
        assertThat(FaradayFailures.unexpectedResponse(302).status()).isEqualTo(302);
    }

    @Test
    void leaveTheThreadAlone() {
        FaradayFailures.interrupted();

        assertThat(Thread.currentThread().isInterrupted()).isFalse();
    }
}
