package io.github.faraday4j.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import io.github.faraday4j.ApiError;
import io.github.faraday4j.ApiErrorException;
import io.github.faraday4j.ErrorCode;
import io.github.faraday4j.FaradayException;
import io.github.faraday4j.ForbiddenException;
import io.github.faraday4j.InvalidRequestException;
import io.github.faraday4j.RateLimitedException;
import io.github.faraday4j.ScopeId;
import io.github.faraday4j.ScopeNotFoundException;
import io.github.faraday4j.ServerErrorException;
import io.github.faraday4j.UnauthenticatedException;
import io.github.faraday4j.ValidationError;
import io.github.faraday4j.testkit.DatasetFixtures;
import io.github.faraday4j.testkit.internal.SerializedForm;
import io.github.faraday4j.testkit.internal.StackTraces;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The part of {@link DatasetLookupContract} on what a lookup throws. */
abstract class ApiErrorContract extends SuccessContract {

    @Nested
    class WhenTheScopeIsUnknown {

        @Test
        void throwsScopeNotFound() {
            FaradayException failure = failure();

            assertThat(failure).isInstanceOf(ScopeNotFoundException.class);
            ScopeNotFoundException notFound = (ScopeNotFoundException) failure;
            assertThat(notFound.scope()).isEqualTo(scope);
            assertThat(notFound.status()).isEqualTo(404);
            assertThat(notFound.code()).contains(ErrorCode.NOT_FOUND);
            assertThat(notFound.errorId()).isPresent();
            assertThat(notFound.note()).isPresent();
            assertThat(notFound.isTransient()).isFalse();
        }

        @Test
        void saysWhichScopeAndWhatToDo() {
            ApiErrorException failure = (ApiErrorException) failure();

            assertThat(failure)
                    .hasMessageContaining(scope.toString())
                    .hasMessageContaining("Check the scope id")
                    .hasMessageContaining(failure.errorId().orElseThrow());
        }

        @Test
        void tellsHowTheCallWent() {
            FaradayException failure = failure();

            assertThat(failure.attempts()).isEqualTo(1);
            assertThat(failure).hasMessageContaining("(1 attempt in ");
        }

        @Test
        void answersOtherScopesAsBefore() {
            ScopeId known = ScopeId.of(UUID.randomUUID());
            given(known, DatasetFixtures.datasets(1));

            failure();

            assertThat(lookup().datasetsOf(known)).hasSize(1);
        }
    }

    @Nested
    class WhenTheServiceRefuses {

        @ParameterizedTest(name = "{0} {1}")
        @CsvSource({"400, BAD_REQUEST", "400, VALIDATION_FAILED", "409, CONFLICT", "422, VALIDATION_FAILED"})
        void throwsInvalidRequest(int status, String code) {
            ApiError error = error(status, code);

            ApiErrorException failure = failureOf(error);

            assertThat(failure).isInstanceOf(InvalidRequestException.class);
            assertThat(failure.error()).isEqualTo(error);
            assertThat(failure.isTransient()).isFalse();
        }

        @Test
        void keepsWhatWasFoundWrongWithTheRequest() {
            ValidationError first = ValidationError.builder()
                    .path("scope_id")
                    .message("must match format \"uuid\"")
                    .errorType("format")
                    .suggestion("use the 36-character form")
                    .build();
            ValidationError second =
                    ValidationError.builder().path("").message("is odd").build();
            ApiError error = ApiError.builder(400)
                    .code(ErrorCode.VALIDATION_FAILED)
                    .validationErrors(List.of(first, second))
                    .build();

            ApiErrorException failure = failureOf(error);

            assertThat(failure.validationErrors()).containsExactly(first, second);
            assertThat(failure).hasMessageContaining("must match format \"uuid\"");
        }

        @ParameterizedTest(name = "{0}")
        @ValueSource(strings = {"MISSING_API_KEY", "INVALID_AUTHORIZATION", "MALFORMED_API_KEY", "EXPIRED_API_KEY"})
        void throwsUnauthenticated(String code) {
            ApiError error = error(401, code);

            ApiErrorException failure = failureOf(error);

            assertThat(failure).isInstanceOf(UnauthenticatedException.class).hasMessageContaining(code);
            assertThat(failure.error()).isEqualTo(error);
            assertThat(failure.isTransient()).isFalse();
        }

        @Test
        void throwsForbidden() {
            ApiError error = error(403, "FORBIDDEN");

            ApiErrorException failure = failureOf(error);

            assertThat(failure).isInstanceOf(ForbiddenException.class);
            assertThat(failure.error()).isEqualTo(error);
            assertThat(failure.isTransient()).isFalse();
        }

        @Test
        void throwsRateLimitedWithTheTimeToWait() {
            ApiErrorException failure = failureOf(error(429, "SLOW_DOWN"), Duration.ofSeconds(7));

            assertThat(failure).isInstanceOf(RateLimitedException.class);
            assertThat(((RateLimitedException) failure).retryAfter()).contains(Duration.ofSeconds(7));
            assertThat(failure.isTransient()).isTrue();
        }

        @Test
        void inventsNoTimeToWait() {
            ApiErrorException failure = failureOf(error(429, "SLOW_DOWN"));

            assertThat(failure).isInstanceOf(RateLimitedException.class);
            assertThat(((RateLimitedException) failure).retryAfter()).isEmpty();
        }

        @Test
        void keepsACodeThatIsNotDocumented() {
            ApiErrorException failure = failureOf(error(403, "USAGE_QUOTA_EXCEEDED"));

            assertThat(failure.code()).contains(ErrorCode.of("USAGE_QUOTA_EXCEEDED"));
        }

        @Test
        void decidesByStatusAndNotByCode() {
            assertThat(failureOf(error(403, "NOT_FOUND"))).isInstanceOf(ForbiddenException.class);
        }
    }

    @Nested
    class WhenTheServiceFails {

        @ParameterizedTest(name = "{0}")
        @ValueSource(ints = {408, 500, 502, 503, 504})
        void throwsServerError(int status) {
            ApiError error = error(status, "INTERNAL_SERVER_ERROR");

            ApiErrorException failure = failureOf(error);

            assertThat(failure).isInstanceOf(ServerErrorException.class);
            assertThat(failure.error()).isEqualTo(error);
            assertThat(failure.isTransient()).isTrue();
            assertThat(((ServerErrorException) failure).retryAfter()).isEmpty();
        }

        @Test
        void keepsTheTimeToWait() {
            ApiErrorException failure = failureOf(error(503, "INTERNAL_SERVER_ERROR"), Duration.ofSeconds(3));

            assertThat(((ServerErrorException) failure).retryAfter()).contains(Duration.ofSeconds(3));
        }

        @Test
        void inventsNothingThatWasNotSent() {
            ApiErrorException failure = failureOf(ApiError.builder(503).build());

            assertThat(failure).isInstanceOf(ServerErrorException.class).hasMessageContaining("503");
            assertThat(failure.code()).isEmpty();
            assertThat(failure.errorId()).isEmpty();
            assertThat(failure.note()).isEmpty();
            assertThat(failure.validationErrors()).isEmpty();
        }

        @Test
        void answersAgainOnceTheServiceDoes() {
            failureOf(error(500, "INTERNAL_SERVER_ERROR"));
            given(scope, DatasetFixtures.datasets(1));

            assertThat(lookup().datasetsOf(scope)).hasSize(1);
        }
    }

    @Nested
    class WhateverFails {

        @ParameterizedTest(name = "{0}")
        @ValueSource(ints = {400, 401, 403, 404, 429, 500})
        void throwsANewExceptionEachTime(int status) {
            ApiErrorException first = failureOf(error(status, "SOME_CODE"));
            FaradayException second = failure();

            assertThat(second)
                    .as("the second failure, which a caller may want to add to the first")
                    .isNotSameAs(first);
            first.addSuppressed(second);
            assertThat(failure().getSuppressed())
                    .as("what is suppressed by a later failure")
                    .doesNotContain(second);
        }

        @ParameterizedTest(name = "{0}")
        @ValueSource(ints = {400, 401, 403, 404, 429, 500})
        void survivesSerialization(int status) {
            ApiErrorException failure = failureOf(error(status, "SOME_CODE"), Duration.ofSeconds(2));

            ApiErrorException copy = SerializedForm.copyOf(failure);

            assertThat(copy).hasSameClassAs(failure).hasMessage(failure.getMessage());
            assertThat(copy.error()).isEqualTo(failure.error());
            assertThat(copy.trace()).isEqualTo(failure.trace());
        }

        @ParameterizedTest(name = "{0}")
        @ValueSource(ints = {401, 404, 500})
        void tellsNoSecret(int status) {
            assumeFalse(secrets().isEmpty(), "this lookup has no secrets");

            ApiErrorException failure = failureOf(error(status, "SOME_CODE"));

            assertThat(StackTraces.of(failure)).contains("SOME_CODE").doesNotContain(secrets());
            assertThat(SerializedForm.textOf(failure)).contains("SOME_CODE").doesNotContain(secrets());
            assertThat(lookup().toString()).doesNotContain(secrets());
        }

        @Test
        void hasNoCauseFromOutsideTheJdk() {
            Throwable cause = failureOf(error(500, "INTERNAL_SERVER_ERROR")).getCause();

            for (; cause != null; cause = cause.getCause()) {
                assertThat(cause.getClass().getName()).startsWith("java");
            }
        }
    }
}
