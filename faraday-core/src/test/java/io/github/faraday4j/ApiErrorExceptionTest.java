package io.github.faraday4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ApiErrorExceptionTest {
    private static final ScopeId SCOPE = ScopeId.of(new UUID(1, 2));
    private static final CallTrace TRACE = new CallTrace(2, Duration.ofMillis(30));

    private static ApiErrorException from(int status, Duration retryAfter) {
        return ApiErrorException.from(ApiError.builder(status).build(), SCOPE, retryAfter, TRACE);
    }

    @ParameterizedTest(name = "{0} is a {1}")
    @CsvSource({
        "400, InvalidRequestException",
        "401, UnauthenticatedException",
        "402, InvalidRequestException",
        "403, ForbiddenException",
        "404, ScopeNotFoundException",
        "408, ServerErrorException",
        "409, InvalidRequestException",
        "418, InvalidRequestException",
        "422, InvalidRequestException",
        "429, RateLimitedException",
        "499, InvalidRequestException",
        "500, ServerErrorException",
        "502, ServerErrorException",
        "503, ServerErrorException",
        "504, ServerErrorException",
        "599, ServerErrorException"
    })
    void picksTheLeafByStatus(int status, String leaf) {
        ApiErrorException exception = from(status, null);
        assertThat(exception.getClass().getSimpleName()).isEqualTo(leaf);
        assertThat(exception.status()).isEqualTo(status);
        assertThat(exception.trace()).isEqualTo(TRACE);
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 401, 403, 409, 429, 502})
    void saysWhoseItMayBeIfNoErrorOfFaradaysCameWithIt(int status) {
        assertThat(from(status, null))
                .hasMessageContaining(": " + status + ". No error of Faraday's came with it: it may be the page of a"
                        + " proxy, a gateway or a login in between. ")
                .hasMessageNotContaining("the error says");
    }

    static Stream<ApiError.Builder> signed() {
        return Stream.of(
                ApiError.builder(400).code(ErrorCode.of("BAD_REQUEST")),
                ApiError.builder(400).note("a note"),
                ApiError.builder(400).errorId("e-1"),
                ApiError.builder(400)
                        .validationErrors(List.of(ValidationError.builder().build())));
    }

    @ParameterizedTest
    @MethodSource("signed")
    void takesAnyPartOfAnErrorForFaradays(ApiError.Builder signed) {
        assertThat(ApiErrorException.from(signed.build(), SCOPE, null, TRACE))
                .hasMessageNotContaining("No error of Faraday's")
                .hasMessageContaining("the error says what to change");
    }

    @ParameterizedTest
    @ValueSource(ints = {100, 200, 204, 302, 399, 600, 999})
    void refusesAStatusThatIsNoError(int status) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> from(status, null))
                .withMessage("status must be from 400 to 599 but was " + status);
    }

    @ParameterizedTest
    @ValueSource(ints = {408, 500, 503})
    void handsTheWaitOnToAServerError(int status) {
        assertThat(((ServerErrorException) from(status, Duration.ofSeconds(3))).retryAfter())
                .contains(Duration.ofSeconds(3));
        assertThat(((ServerErrorException) from(status, null)).retryAfter()).isEmpty();
    }

    @Test
    void handsTheWaitOnToARateLimit() {
        assertThat(((RateLimitedException) from(429, Duration.ofSeconds(3))).retryAfter())
                .isEqualTo(Optional.of(Duration.ofSeconds(3)));
        assertThat(from(429, Duration.ofSeconds(3))).hasMessageContaining("Ask again after PT3S.");
        assertThat(((RateLimitedException) from(429, null)).retryAfter()).isEmpty();
    }

    @Test
    void handsTheScopeOnToAnUnknownScope() {
        assertThat(((ScopeNotFoundException) from(404, null)).scope()).isEqualTo(SCOPE);
        assertThat(from(404, null)).hasMessageContaining(SCOPE.toString());
    }
}
