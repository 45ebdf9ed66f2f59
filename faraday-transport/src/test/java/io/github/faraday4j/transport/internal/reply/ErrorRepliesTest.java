package io.github.faraday4j.transport.internal.reply;

import static io.github.faraday4j.transport.internal.pipeline.ScriptedTransport.status;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.faraday4j.ApiErrorException;
import io.github.faraday4j.ErrorCode;
import io.github.faraday4j.ForbiddenException;
import io.github.faraday4j.InvalidRequestException;
import io.github.faraday4j.RateLimitedException;
import io.github.faraday4j.ScopeNotFoundException;
import io.github.faraday4j.ServerErrorException;
import io.github.faraday4j.UnauthenticatedException;
import io.github.faraday4j.UnexpectedResponseException;
import io.github.faraday4j.UnexpectedResponseException.What;
import io.github.faraday4j.ValidationError;
import io.github.faraday4j.transport.internal.pipeline.ScriptedReplies;
import io.github.faraday4j.transport.internal.pipeline.ScriptedTransport;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ErrorRepliesTest extends ScriptedReplies {

    @ParameterizedTest
    @ValueSource(ints = {400, 401, 403, 404, 408, 409, 418, 422, 429, 500, 503})
    void keepTheCodeWhateverTheStatus(int status) {
        ApiErrorException e = failure(ApiErrorException.class, faraday(status, "A_CODE_OF_TOMORROW"));
        assertThat(e.status()).isEqualTo(status);
        assertThat(e.code()).contains(ErrorCode.of("A_CODE_OF_TOMORROW"));
        assertThat(e.errorId()).contains("e-1");
        assertThat(e.note()).contains("a note");
    }

    @Test
    void neverRepeatTheKeyThoughTheServiceDoes() {
        String key = "a-key-of-a-test"; // that of config()
        ApiErrorException e = failure(
                ApiErrorException.class,
                status(
                        401,
                        Map.of(),
                        "{\"error\":\"MALFORMED_API_KEY\",\"id\":\"" + key + "\",\"note\":\"no such key: " + key
                                + "\",\"validationErrors\":[{\"path\":\"" + key + "\",\"message\":\"" + key
                                + "\",\"suggestion\":\"" + key + "\",\"context\":{\"errorType\":\"" + key + "\"}}]}"));
        assertThat(e.note()).contains("no such key: ****");
        assertThat(e.error().toString() + e.validationErrors() + e.errorId() + e.getMessage())
                .doesNotContain(key);
    }

    @Test
    void areTypedByStatus() {
        failure(InvalidRequestException.class, faraday(400, "BAD_REQUEST"));
        failure(UnauthenticatedException.class, faraday(401, "EXPIRED_API_KEY"));
        failure(ForbiddenException.class, faraday(403, "FORBIDDEN"));
        assertThat(failure(ScopeNotFoundException.class, faraday(404, "NOT_FOUND"))
                        .scope())
                .isEqualTo(SCOPE);
        failure(RateLimitedException.class, faraday(429, "SLOW_DOWN"));
        failure(ServerErrorException.class, faraday(500, "INTERNAL_SERVER_ERROR"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "   ",
                "<html>Bad Gateway</html>",
                "[]",
                "null",
                "{\"error\":5,\"id\":7}",
                "{\"error\":\"not a code\"}",
                "{\"error\":\"NOT_FOU"
            })
    void fallBackToTheStatusWhenTheBodyIsNoneOfFaradays(String body) {
        assertThat(failure(ServerErrorException.class, status(502, Map.of(), body))
                        .code())
                .isEmpty();
        assertThat(failure(UnauthenticatedException.class, status(401, Map.of(), body))
                        .code())
                .isEmpty();
        UnexpectedResponseException e = failure(UnexpectedResponseException.class, status(404, Map.of(), body));
        assertThat(e.what()).isEqualTo(What.STATUS);
        assertThat(e).hasMessageContaining("404").hasMessageNotContaining("html");
    }

    @Test
    void keepIdAndNoteThoughTheCodeCannotBeRead() {
        ScriptedTransport.Step odd = status(401, Map.of(), "{\"error\":7,\"id\":\"e-1\",\"note\":\"a note\"}");
        ApiErrorException e = failure(UnauthenticatedException.class, odd);
        assertThat(e.code()).isEmpty();
        assertThat(e.errorId()).contains("e-1");
        assertThat(e.note()).contains("a note");
    }

    @Test
    void keepWhatIsReadableOfOddBodies() {
        ApiErrorException e = failure(
                ApiErrorException.class,
                status(
                        400,
                        Map.of(),
                        "{\"error\":\"BAD_REQUEST\",\"id\":5,\"note\":[],\"validationErrors\":[1,{\"path\":2}]}"));
        assertThat(e.errorId()).isEmpty();
        assertThat(e.note()).isEmpty();
        assertThat(e.validationErrors())
                .containsExactly(ValidationError.builder().build());
    }

    @Test
    void tellWhatIsInvalid() {
        ApiErrorException e = failure(
                InvalidRequestException.class,
                status(
                        400,
                        Map.of(),
                        "{\"error\":\"VALIDATION_FAILED\",\"id\":\"e-1\",\"note\":\"n\",\"validationErrors\":[{"
                                + "\"context\":{\"errorType\":\"format\"},\"path\":\"scope_id\",\"message\":\"no uuid\","
                                + "\"suggestion\":\"give one\"}]}"));
        assertThat(e.validationErrors())
                .containsExactly(ValidationError.builder()
                        .errorType("format")
                        .path("scope_id")
                        .message("no uuid")
                        .suggestion("give one")
                        .build());
        assertThat(e).hasMessageContaining("scope_id: no uuid (give one)");
    }

    @Test
    void haveOneLineWhateverTheServerSends() {
        ApiErrorException e = failure(
                ApiErrorException.class,
                status(500, Map.of(), "{\"error\":\"A\",\"id\":\"1\\n2\\u001b[31m\",\"note\":\"\\u202e\\u2028x\"}"));
        assertThat(e.getMessage()).matches("[\\x20-\\x7e]*");
    }

    @Test
    void largerThanTheLimitAreStillErrorsOfTheirStatus() {
        failure(ServerErrorException.class, status(500, Map.of(), "x".repeat(100_000)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"AZ", "09", "_", "A"})
    void haveCodesOfCapitalsDigitsAndLowLines(String code) {
        assertThat(failure(ApiErrorException.class, faraday(500, code)).code()).contains(ErrorCode.of(code));
        assertThat(failure(ApiErrorException.class, faraday(500, code.repeat(64).substring(0, 64)))
                        .code())
                .isPresent();
        assertThat(failure(ApiErrorException.class, faraday(500, "A".repeat(65)))
                        .code())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "A-B", "@", "[", "/", ":", "^", "`", "A B", "\u00c4"})
    void haveNoOtherCodes(String code) {
        assertThat(failure(ServerErrorException.class, faraday(500, code)).code())
                .isEmpty();
    }

    @Test
    void mayBeCutBehindAByteOrderMark() {
        ServerErrorException e =
                failure(ServerErrorException.class, status(500, Map.of(), "\ufeff{\"error\":\"A_CODE\""));
        assertThat(e.code()).isEmpty();
        assertThat(failure(ServerErrorException.class, status(500, Map.of(), "\ufeff{\"error\":\"A_CODE\"}"))
                        .code())
                .isPresent();
    }
}
