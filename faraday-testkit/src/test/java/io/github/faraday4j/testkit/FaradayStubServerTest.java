package io.github.faraday4j.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.faraday4j.ApiError;
import io.github.faraday4j.ErrorCode;
import io.github.faraday4j.ScopeId;
import io.github.faraday4j.transport.DatasetJson;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.ConnectException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FaradayStubServerTest {

    private static final String UUID_PATTERN = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";

    private final ScopeId scope = ScopeId.of(UUID.randomUUID());
    private final String path = "/scopes/" + scope + "/datasets";
    private final FaradayStubServer server = FaradayStubServer.start();
    private final StubClient client = new StubClient(server);

    @AfterEach
    void close() {
        server.close();
    }

    private static void assertError(HttpResponse<String> response, int status, String code) {
        assertThat(response.statusCode()).isEqualTo(status);
        assertThat(response.headers().firstValue("Content-Type")).contains("application/json");
        assertThat(response.body())
                .matches("\\{\"error\":\"" + code + "\",\"id\":\"" + UUID_PATTERN + "\",\"note\":\".+");
    }

    @Nested
    class WhenAskedAsDocumented {

        @Test
        void answersTheJsonThatItWasGiven() throws Exception {
            server.withJson(scope, DatasetFixtures.documentedExampleJson());

            HttpResponse<String> response = client.get(scope);

            assertThat(response.statusCode()).isEqualTo(200);
            assertThat(response.headers().firstValue("Content-Type")).contains("application/json");
            assertThat(response.body()).isEqualTo(DatasetFixtures.documentedExampleJson());
        }

        @Test
        void answersTheDatasetsThatItWasGiven() throws Exception {
            server.with(scope, DatasetFixtures.documentedExample(), DatasetFixtures.dataset());

            byte[] json = client.get(scope).body().getBytes(StandardCharsets.UTF_8);

            assertThat(DatasetJson.decode(json))
                    .containsExactly(DatasetFixtures.documentedExample(), DatasetFixtures.dataset());
        }

        @Test
        void answersTheDatasetsThatItWasGivenLast() throws Exception {
            server.withJson(scope, "[]").withJson(scope, "[{}]");

            assertThat(client.get(scope).body()).isEqualTo("[{}]");
        }

        @Test
        void answersTextBeyondAscii() throws Exception {
            server.withJson(scope, "[\"會員 é \uD83D\uDE00\"]");

            assertThat(client.get(scope).body()).isEqualTo("[\"會員 é \uD83D\uDE00\"]");
        }

        @Test
        void compressesForThoseWhoAsk() throws Exception {
            server.withJson(scope, DatasetFixtures.documentedExampleJson());

            HttpResponse<byte[]> response = client.sendForBytes(client.to(path)
                    .header("Authorization", "Bearer " + server.apiKey())
                    .header("Accept-Encoding", "gzip"));

            assertThat(response.headers().firstValue("Content-Encoding")).contains("gzip");
            try (GZIPInputStream body = new GZIPInputStream(new ByteArrayInputStream(response.body()))) {
                assertThat(new String(body.readAllBytes(), StandardCharsets.UTF_8))
                        .isEqualTo(DatasetFixtures.documentedExampleJson());
            }
        }

        @Test
        void tellsItsAddress() {
            assertThat(server.baseUri().toString()).matches("http://127\\.0\\.0\\.1:\\d+/v1");
        }
    }

    @Nested
    class WhenTheKeyIsNotGood {

        @Test
        void missesTheHeader() throws Exception {
            assertError(client.send(client.to(path)), 401, "MISSING_API_KEY");
        }

        @ParameterizedTest
        @ValueSource(strings = {"Basic dTpw", "Bearer", "Bearer a b", "test_fdysec_alone"})
        void cannotReadTheHeader(String authorization) throws Exception {
            assertError(
                    client.send(client.to(path).header("Authorization", authorization)), 401, "INVALID_AUTHORIZATION");
        }

        @ParameterizedTest
        @ValueSource(strings = {"x", "test_fdysec_00000000-0000-0000-0000-000000000000"})
        void doesNotKnowTheKey(String key) throws Exception {
            assertError(
                    client.send(client.to(path).header("Authorization", "Bearer " + key)), 401, "MALFORMED_API_KEY");
        }

        @Test
        void knowsThatTheKeyHasExpired() throws Exception {
            assertError(
                    client.send(client.to(path).header("Authorization", "Bearer " + server.expiredApiKey())),
                    401,
                    "EXPIRED_API_KEY");
        }

        @Test
        void takesNoKeyOfAnotherServer() throws Exception {
            try (FaradayStubServer other = FaradayStubServer.start()) {
                assertError(
                        client.send(client.to(path).header("Authorization", "Bearer " + other.apiKey())),
                        401,
                        "MALFORMED_API_KEY");
            }
        }
    }

    @Nested
    class WhenThereIsNoAnswer {

        @Test
        void doesNotKnowTheScope() throws Exception {
            HttpResponse<String> response = client.get(scope);

            assertError(response, 404, "NOT_FOUND");
            assertThat(response.body()).contains(scope.toString());
        }

        @Test
        void givesEachErrorAnIdOfItsOwn() throws Exception {
            assertThat(client.get(scope).body()).isNotEqualTo(client.get(scope).body());
        }

        @ParameterizedTest
        @ValueSource(strings = {"1-2-3-4-5", "scope", "5e0dfa56-2d52-4c06-a870-bc79c71e86a3x", ""})
        void refusesAScopeIdThatIsNoUuid(String id) throws Exception {
            HttpResponse<String> response = client.get(id);

            assertError(response, 400, "VALIDATION_FAILED");
            assertThat(response.body())
                    .contains("\"validationErrors\":[{\"context\":{\"errorType\":\"format\"}", "\"path\":\"scope_id\"");
        }

        @ParameterizedTest
        @CsvSource({"GET, /scopes", "GET, /datasets", "POST, {path}", "DELETE, {path}"})
        void knowsNothingElse(String method, String elsewhere) throws Exception {
            server.withJson(scope, "[]");

            HttpResponse<String> response = client.send(client.to(elsewhere.replace("{path}", path))
                    .header("Authorization", "Bearer " + server.apiKey())
                    .method(method, HttpRequest.BodyPublishers.noBody()));

            assertError(response, 404, "NOT_FOUND");
        }
    }

    @Nested
    class WhenToldToFail {

        private final ApiError quota = ApiError.builder(403)
                .code(ErrorCode.of("USAGE_QUOTA_EXCEEDED"))
                .note("Enough.")
                .build();

        @Test
        void servesEachQueuedAnswerOnceInOrder() throws Exception {
            server.withJson(scope, "[]").failNext(503).failNext(quota).respondNext(302, Map.of("Location", "/"), "");

            assertThat(client.get(scope).statusCode()).isEqualTo(503);
            assertThat(client.get("nowhere").body())
                    .isEqualTo("{\"error\":\"USAGE_QUOTA_EXCEEDED\",\"note\":\"Enough.\"}");
            assertThat(client.get(scope).headers().firstValue("Location")).contains("/");
            assertThat(client.get(scope).statusCode()).isEqualTo(200);
        }

        @ParameterizedTest
        @CsvSource({
            "400, BAD_REQUEST",
            "401, EXPIRED_API_KEY",
            "403, FORBIDDEN",
            "404, NOT_FOUND",
            "409, CONFLICT",
            "500, INTERNAL_SERVER_ERROR"
        })
        void knowsTheUsualErrorOfAStatus(int status, String code) throws Exception {
            server.failNext(status);

            assertError(client.get(scope), status, code);
        }

        @ParameterizedTest
        @CsvSource({"PT7S, 7", "PT1.2S, 2", "PT0S, 0"})
        void asksToWaitInWholeSeconds(Duration wait, String header) throws Exception {
            server.failAlways(scope, quota, wait).failNext(quota, wait);

            assertThat(client.get("whatever").headers().firstValue("Retry-After"))
                    .contains(header);
            assertThat(client.get(scope).headers().firstValue("Retry-After")).contains(header);
        }

        @Test
        void refusesAScopeUntilToldOtherwise() throws Exception {
            server.failAlways(scope, quota);
            assertThat(client.get(scope).statusCode()).isEqualTo(403);
            assertThat(client.get(scope).headers().firstValue("Retry-After")).isEmpty();

            server.withJson(scope, "[]");
            assertThat(client.get(scope).statusCode()).isEqualTo(200);
        }

        @Test
        void sendsNoBodyForAStatusAlone() throws Exception {
            server.failAlways(scope, ApiError.builder(502).build());

            HttpResponse<String> response = client.get(scope);

            assertThat(response.statusCode()).isEqualTo(502);
            assertThat(response.body()).isEmpty();
        }

        @Test
        void resetsTheConnectionOnce() throws Exception {
            server.withJson(scope, "[]").resetNext().resetNext();

            // Twice, because the JDK's client may ask again after the first.
            assertThatThrownBy(() -> client.get(scope)).isInstanceOf(IOException.class);
            server.reset().withJson(scope, "[]");

            assertThat(client.get(scope).statusCode()).isEqualTo(200);
        }

        @Test
        void refusesWhatIsNoStatus() {
            assertThatIllegalArgumentException().isThrownBy(() -> server.respondNext(99, Map.of(), ""));
        }
    }

    @Nested
    class WhenClosed {

        @Test
        void listensNoMore() {
            server.close();
            server.close();

            assertThatThrownBy(() -> client.get(scope)).isInstanceOf(ConnectException.class);
        }
    }
}
