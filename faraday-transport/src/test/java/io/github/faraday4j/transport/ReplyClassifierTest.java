package io.github.faraday4j.transport;

import static io.github.faraday4j.transport.ScriptedTransport.status;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.faraday4j.ApiErrorException;
import io.github.faraday4j.BadResponseException;
import io.github.faraday4j.ErrorCode;
import io.github.faraday4j.FaradayException;
import io.github.faraday4j.ForbiddenException;
import io.github.faraday4j.InvalidRequestException;
import io.github.faraday4j.MalformedResponseException;
import io.github.faraday4j.RateLimitedException;
import io.github.faraday4j.ResponseTooLargeException;
import io.github.faraday4j.ScopeId;
import io.github.faraday4j.ScopeNotFoundException;
import io.github.faraday4j.ServerErrorException;
import io.github.faraday4j.TransportFailureException;
import io.github.faraday4j.UnauthenticatedException;
import io.github.faraday4j.UnexpectedResponseException;
import io.github.faraday4j.UnexpectedResponseException.What;
import io.github.faraday4j.ValidationError;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReplyClassifierTest {

    private static final ScopeId SCOPE = ScopeId.of("5e0dfa56-2d52-4c06-a870-bc79c71e86a3");
    private static final Map<String, String> GZIP = Map.of("Content-Encoding", "gzip");

    private static FaradayConfig.Builder config() {
        return FaradayConfig.builder().apiKey("a-key-of-a-test").retry(RetryPolicy.none());
    }

    private static <E extends FaradayException> E failure(
            Class<E> type, FaradayConfig.Builder config, ScriptedTransport.Step step) {
        HttpDatasetLookup lookup = HttpDatasetLookup.over(config.build(), "scripted", new ScriptedTransport(step));
        E failure = catchThrowableOfType(type, () -> lookup.datasetsOf(SCOPE));
        assertThat(failure).as("a %s", type.getSimpleName()).isNotNull();
        return failure;
    }

    private static <E extends FaradayException> E failure(Class<E> type, ScriptedTransport.Step step) {
        return failure(type, config(), step);
    }

    private static ScriptedTransport.Step faraday(int status, String code) {
        return status(status, Map.of(), "{\"error\":\"" + code + "\",\"id\":\"e-1\",\"note\":\"a note\"}");
    }

    @Nested
    class Errors {

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
                    status(
                            500,
                            Map.of(),
                            "{\"error\":\"A\",\"id\":\"1\\n2\\u001b[31m\",\"note\":\"\\u202e\\u2028x\"}"));
            assertThat(e.getMessage()).matches("[\\x20-\\x7e]*");
        }

        @Test
        void largerThanTheLimitAreStillErrorsOfTheirStatus() {
            failure(ServerErrorException.class, status(500, Map.of(), "x".repeat(100_000)));
        }
    }

    @Nested
    class RetryAfterHeaders {

        @ParameterizedTest
        @CsvSource({"1,1", "0,0", "1.5,2", "120,120"})
        void areSeconds(String value, long seconds) {
            assertThat(failure(RateLimitedException.class, status(429, Map.of("Retry-After", value), ""))
                            .retryAfter())
                    .contains(Duration.ofSeconds(seconds));
        }

        @Test
        void orADateAgainstTheServersOwnClock() {
            Map<String, String> headers =
                    Map.of("Date", "Mon, 23 Nov 2026 10:00:00 GMT", "Retry-After", "Mon, 23 Nov 2026 10:00:07 GMT");
            assertThat(failure(RateLimitedException.class, status(429, headers, ""))
                            .retryAfter())
                    .contains(Duration.ofSeconds(7));
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "",
                    "-1",
                    "soon",
                    "0,120",
                    "99999999999999999999",
                    "1e3",
                    "+5",
                    ".5",
                    "1.2.3",
                    "0x10",
                    "NaN",
                    "Mon, 23 Nov 1998 10:00:00 GMT",
                    "٣"
                })
        void orIgnored(String value) {
            assertThat(failure(RateLimitedException.class, status(429, Map.of("Retry-After", value), ""))
                            .retryAfter())
                    .isEmpty();
        }
    }

    @Nested
    class AnswersOutsideTheContract {

        @ParameterizedTest
        @ValueSource(ints = {201, 204, 205, 206, 300, 301, 302, 304, 307, 308, 600, 999})
        void areNeverAnEmptyList(int status) {
            assertThat(failure(UnexpectedResponseException.class, status(status, Map.of(), "[]"))
                            .status())
                    .isEqualTo(status);
        }

        @Test
        void mayBeALoginPage() {
            UnexpectedResponseException e = failure(
                    UnexpectedResponseException.class,
                    status(200, Map.of("Content-Type", "text/html; charset=utf-8"), "<html>secret</html>"));
            assertThat(e.what()).isEqualTo(What.CONTENT_TYPE);
            assertThat(e).hasMessageContaining("text/html").hasMessageNotContaining("secret");
        }

        @Test
        void mayBeMalformed() {
            MalformedResponseException e =
                    failure(MalformedResponseException.class, status(200, Map.of(), "[{\"id\":1}]"));
            assertThat(e.path()).isEqualTo("$[0].id");
            assertThat(e.attempts()).isEqualTo(1);
        }

        @Test
        void mayHaveContradictoryFraming() {
            assertThat(failure(
                                    MalformedResponseException.class,
                                    status(200, Map.of("Content-Length", "2", "Transfer-Encoding", "chunked"), "[]"))
                            .kind())
                    .isEqualTo(MalformedResponseException.Kind.PROTOCOL);
            failure(MalformedResponseException.class, status(200, Map.of("Content-Length", "2, 3"), "[]"));
            failure(MalformedResponseException.class, status(200, Map.of("Content-Length", "-2"), "[]"));
        }

        @Test
        void mayBeCutThoughWhatCameIsWhole() {
            assertThat(failure(TransportFailureException.class, status(200, Map.of("Content-Length", "1000"), "[]"))
                            .kind())
                    .isEqualTo(TransportFailureException.Kind.TRUNCATED);
        }

        @Test
        void mayBeTooLarge() {
            FaradayConfig.Builder small =
                    config().limits(ResponseLimits.builder().maxBodyBytes(1_024).build());
            String body = "[" + " ".repeat(1_023) + "]";
            ResponseTooLargeException e = failure(ResponseTooLargeException.class, small, status(200, Map.of(), body));
            assertThat(e.limit()).isEqualTo(1_024);
            assertThat(e.part()).isEqualTo(ResponseTooLargeException.Part.BODY);
            failure(ResponseTooLargeException.class, small, status(200, Map.of("content-length", "999999"), ""));
        }

        @Test
        void mayHaveTooManyHeaders() {
            assertThat(failure(ResponseTooLargeException.class, status(200, Map.of("X", "y".repeat(70_000)), "[]"))
                            .part())
                    .isEqualTo(ResponseTooLargeException.Part.HEADERS);
        }
    }

    @Nested
    class CompressedAnswers {

        private static byte[] gzip(byte[] plain) throws IOException {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
                gzip.write(plain);
            }
            return bytes.toByteArray();
        }

        private static byte[] gzip(String plain) throws IOException {
            return gzip(plain.getBytes(StandardCharsets.UTF_8));
        }

        @Test
        void areInflated() throws IOException {
            HttpDatasetLookup lookup = HttpDatasetLookup.over(
                    config().build(), "scripted", new ScriptedTransport(status(200, GZIP, gzip("[]"))));
            assertThat(lookup.datasetsOf(SCOPE)).isEmpty();
        }

        @Test
        void mayHoldErrorsToo() throws IOException {
            assertThat(failure(ForbiddenException.class, status(403, GZIP, gzip("{\"error\":\"FORBIDDEN\"}")))
                            .code())
                    .contains(ErrorCode.FORBIDDEN);
        }

        @ParameterizedTest
        @ValueSource(strings = {"br", "deflate", "gzip, gzip", ""})
        void areRefusedInOtherEncodings(String encoding) {
            assertThat(failure(
                                    UnexpectedResponseException.class,
                                    status(200, Map.of("Content-Encoding", encoding), "[]"))
                            .what())
                    .isEqualTo(What.ENCODING);
        }

        @Test
        void areRefusedWhenNobodyAskedForThem() throws IOException {
            assertThat(failure(UnexpectedResponseException.class, config().gzip(false), status(200, GZIP, gzip("[]")))
                            .what())
                    .isEqualTo(What.ENCODING);
        }

        @Test
        void areBoundedByTheSizeOfTheBody() throws IOException {
            byte[] bomb = gzip(new byte[32 * 1024 * 1024]);
            assertThat(bomb.length).isLessThan(64 * 1024);
            failure(ResponseTooLargeException.class, status(200, GZIP, bomb));
        }

        @Test
        void mayBeCutOrDamaged() throws IOException {
            byte[] whole = gzip("[{\"id\":\"8cd2dcf6-f2b3-4318-b8b3-eb19ab18d29d\"}]");
            assertThat(failure(
                                    TransportFailureException.class,
                                    status(200, GZIP, Arrays.copyOf(whole, whole.length - 9)))
                            .kind())
                    .isEqualTo(TransportFailureException.Kind.TRUNCATED);
            byte[] damaged = whole.clone();
            damaged[whole.length - 6] ^= 0x55;
            failure(BadResponseException.class, status(200, GZIP, damaged));
        }
    }
}
