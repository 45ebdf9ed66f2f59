package io.github.faraday4j.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.faraday4j.testkit.internal.ScriptedServer;
import io.github.faraday4j.testkit.internal.StackTraces;
import io.github.faraday4j.transport.spi.HttpCall;
import io.github.faraday4j.transport.spi.HttpReply;
import io.github.faraday4j.transport.spi.TransportFault.Kind;
import java.net.URI;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The part of {@link HttpTransportContract} on requests, and on replies that are as they should be. */
abstract class RepliesTransportContract extends TransportHooks {

    @Nested
    class WhenTheServiceAnswers {

        @Test
        void handsOnStatusHeadersAndBody() throws Exception {
            try (ScriptedServer server = ScriptedServer.answering(
                    "HTTP/1.1 200 OK\r\nContent-Length: 5\r\nX-A: 1\r\nx-a: 2\r\nRetry-After: 7\r\n\r\nhello")) {
                HttpReply reply = exchange(server);

                assertThat(reply.status()).isEqualTo(200);
                assertThat(body(reply)).isEqualTo("hello");
                assertThat(reply.headers("X-A")).containsExactly("1", "2");
                assertThat(reply.headers("retry-after")).containsExactly("7");
            }
        }

        static Stream<Named<String>> whole() {
            return Stream.of(
                    Named.of("chunks", CHUNKED + "2\r\nhe\r\n3\r\nllo\r\n0\r\n\r\n"),
                    Named.of(
                            "chunks with an extension and a trailer",
                            CHUNKED + "5;a=b\r\nhello\r\n0\r\nX-Trailer: 1\r\n\r\n"),
                    Named.of("lines that end with LF", "HTTP/1.1 200\nContent-Length: 5\n\nhello"),
                    Named.of(
                            "an interim reply before",
                            "HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nhello"));
        }

        @ParameterizedTest(name = "{0}")
        @MethodSource("whole")
        void readsTheBodyToItsEnd(String reply) throws Exception {
            try (ScriptedServer server = ScriptedServer.answering(reply)) {
                assertThat(body(exchange(server))).isEqualTo("hello");
                assertThat(body(exchange(server))).isEqualTo("hello");
                assertThat(server.requests()).hasSize(2);
            }
        }

        @Test
        void readsABodyWithoutALengthUntilTheConnectionEnds() throws Exception {
            try (ScriptedServer server = ScriptedServer.start(peer -> {
                peer.awaitRequest();
                peer.send("HTTP/1.1 200 OK\r\n\r\nhello");
            })) {
                assertThat(body(exchange(server))).isEqualTo("hello");
            }
        }

        @Test
        void inflatesNothing() throws Exception {
            try (ScriptedServer server = ScriptedServer.answering(
                    "HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: 3\r\n\r\nabc")) {
                HttpReply reply = exchange(server);

                assertThat(server.requests().get(0)).doesNotContain("gzip");
                assertThat(body(reply)).isEqualTo("abc");
                assertThat(reply.header("Content-Encoding")).contains("gzip");
            }
        }

        @Test
        void usesAConnectionAgain() throws Exception {
            try (ScriptedServer server = ScriptedServer.answering(OK)) {
                for (int i = 0; i < 5; i++) {
                    exchange(server);
                }

                assertThat(server.connections()).isEqualTo(1);
            }
        }

        @ParameterizedTest
        @ValueSource(ints = {201, 206, 400, 404, 408, 421, 429, 500, 503, 504, 599, 999})
        void handsOnEveryStatusAfterOneRequest(int status) throws Exception {
            try (ScriptedServer server = ScriptedServer.answering(
                    "HTTP/1.1 " + status + " X\r\nRetry-After: 0\r\nContent-Length: 2\r\n\r\n{}")) {
                HttpReply reply = exchange(server);

                assertThat(reply.status()).isEqualTo(status);
                assertThat(reply.header("Retry-After")).contains("0");
                assertThat(body(reply)).isEqualTo("{}");
                assertThat(server.requests()).hasSize(1);
            }
        }

        @ParameterizedTest
        @ValueSource(ints = {204, 304})
        void handsOnAStatusThatHasNoBody(int status) throws Exception {
            try (ScriptedServer server = ScriptedServer.answering("HTTP/1.1 " + status + " X\r\n\r\n")) {
                assertThat(exchange(server).length()).isZero();
                assertThat(exchange(server).status()).isEqualTo(status);
                assertThat(server.connections()).isEqualTo(1);
            }
        }

        @ParameterizedTest
        @ValueSource(ints = {300, 301, 302, 303, 307, 308})
        void followsNoRedirect(int status) throws Exception {
            try (ScriptedServer server = ScriptedServer.answering(
                    "HTTP/1.1 " + status + " X\r\nLocation: /elsewhere\r\nContent-Length: 0\r\n\r\n")) {
                assertThat(exchange(server).status()).isEqualTo(status);
                assertThat(server.requests()).hasSize(1);
            }
        }

        static Stream<Named<String>> challenges() {
            return Stream.of(
                    Named.of("none", ""),
                    Named.of("Basic", "WWW-Authenticate: Basic realm=x\r\n"),
                    Named.of("Negotiate", "WWW-Authenticate: Negotiate\r\n"));
        }

        @ParameterizedTest(name = "{0}")
        @MethodSource("challenges")
        void answersNoChallenge(String challenge) throws Exception {
            try (ScriptedServer server =
                    ScriptedServer.answering("HTTP/1.1 401 X\r\n" + challenge + "Content-Length: 2\r\n\r\n{}")) {
                HttpReply reply = exchange(server);

                assertThat(reply.status()).isEqualTo(401);
                assertThat(body(reply)).isEqualTo("{}");
                assertThat(server.requests()).hasSize(1);
            }
        }

        @Test
        void keepsNoCookies() throws Exception {
            try (ScriptedServer server =
                    ScriptedServer.answering("HTTP/1.1 200 OK\r\nSet-Cookie: a=b\r\nContent-Length: 0\r\n\r\n")) {
                exchange(server);
                exchange(server);

                assertThat(server.requests()).hasSize(2).noneMatch(request -> request.contains("Cookie"));
            }
        }
    }

    @Nested
    class WhenItAsks {

        @Test
        void sendsWhatTheCallSaysAndNothingElse() throws Exception {
            try (ScriptedServer server = ScriptedServer.answering(OK)) {
                String path = "/pre%20fix/%7Bx%7D/a%2Fb/v1/scopes/s;p=1/data+sets";
                transport()
                        .exchange(HttpCall.builder(server.uri(path))
                                .header("Authorization", "Bearer " + KEY)
                                .header("Accept-Encoding", "gzip")
                                .header("User-Agent", "faraday4j/1")
                                .build());

                // Some clients say that the request has no body, which is idle but true.
                assertThat(server.requests()).singleElement().satisfies(request -> assertThat(
                                request.replace("Content-Length: 0\r\n", "")
                                        .strip()
                                        .split("\r\n"))
                        .startsWith("GET " + path + " HTTP/1.1")
                        .containsExactlyInAnyOrder(
                                "GET " + path + " HTTP/1.1",
                                "Host: 127.0.0.1:" + server.port(),
                                "Authorization: Bearer " + KEY,
                                "Accept-Encoding: gzip",
                                "User-Agent: faraday4j/1"));
            }
        }

        @Test
        void takesTheSchemeInCapitals() throws Exception {
            try (ScriptedServer server = ScriptedServer.answering(OK)) {
                URI uri = URI.create("HTTP://127.0.0.1:" + server.port() + "/x");

                assertThat(transport().exchange(call(uri)).status()).isEqualTo(200);
            }
        }

        static Stream<Named<String>> unfit() {
            return Stream.of(
                    Named.of("a line break and more", "Bearer secret\r\nX: y"),
                    Named.of("a line break", "Bearer secret\n"),
                    Named.of("a NUL", "Bearer secret\0"));
        }

        @ParameterizedTest(name = "{0}")
        @MethodSource("unfit")
        void showsNoHeaderThatCannotBeSent(String authorization) {
            try (ScriptedServer server = ScriptedServer.answering(OK)) {
                HttpCall call = HttpCall.builder(server.uri("/"))
                        .header("Authorization", authorization)
                        .build();

                assertThatThrownBy(() -> transport().exchange(call))
                        .satisfies(
                                failure -> assertThat(StackTraces.of(failure)).doesNotContain("secret"));
                assertThat(server.requests()).isEmpty();
            }
        }
    }

    @Nested
    class WhenTheBodyMeetsItsLimit {

        private static final String TEN = "0123456789";

        private HttpCall call(ScriptedServer server, int limit) {
            return callTo(server.uri("/")).bodyLimit(limit).build();
        }

        static Stream<Named<String>> tenBytes() {
            return Stream.of(
                    Named.of("a length", "HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\n" + TEN),
                    Named.of("chunks", CHUNKED + "a\r\n" + TEN + "\r\n0\r\n\r\n"));
        }

        @ParameterizedTest(name = "{0}")
        @MethodSource("tenBytes")
        void takesJustAsMuchAndNoByteMore(String reply) throws Exception {
            try (ScriptedServer server = ScriptedServer.answering(reply)) {
                assertThat(body(transport().exchange(call(server, 10)))).isEqualTo(TEN);
                assertFault(Kind.BODY_TOO_LARGE, () -> transport().exchange(call(server, 9)));
                assertThat(server.requests()).hasSize(2);
            }
        }

        @Test
        void takesErrorsByALimitOfTheirOwn() throws Exception {
            try (ScriptedServer server =
                    ScriptedServer.answering("HTTP/1.1 500 X\r\nContent-Length: 10\r\n\r\n" + TEN)) {
                HttpCall call =
                        callTo(server.uri("/")).bodyLimit(100).errorBodyLimit(9).build();

                assertFault(Kind.BODY_TOO_LARGE, () -> transport().exchange(call));
                assertThat(call.replySoFar().orElseThrow().status()).isEqualTo(500);
            }
        }

        @Test
        void refusesALargeOneBeforeItComes() throws Exception {
            try (ScriptedServer server = ScriptedServer.start(peer -> {
                peer.awaitRequest();
                peer.send("HTTP/1.1 200 OK\r\nContent-Length: 9000000000\r\n\r\n");
                peer.awaitClose();
            })) {
                assertFault(Kind.BODY_TOO_LARGE, () -> transport().exchange(call(server, 2000)));
                assertClosedByClient(server);
            }
        }

        @Test
        void endsOneThatIsAnnouncedAndComes() throws Exception {
            endsAFloodAfter("HTTP/1.1 200 OK\r\nContent-Length: 9000000000\r\n\r\n", TEN);
        }

        @Test
        void endsOneThatDoesNotEnd() throws Exception {
            endsAFloodAfter("HTTP/1.1 200 OK\r\n\r\n", TEN);
        }

        @Test
        void endsChunksThatDoNotEnd() throws Exception {
            endsAFloodAfter(CHUNKED, "a\r\n" + TEN + "\r\n");
        }

        private void endsAFloodAfter(String head, String body) throws Exception {
            try (ScriptedServer server = ScriptedServer.start(peer -> {
                peer.awaitRequest();
                peer.send(head);
                peer.flood(body);
            })) {
                HttpCall call = call(server, 200_000);

                assertFault(Kind.BODY_TOO_LARGE, () -> transport().exchange(call));
                assertThat(call.replySoFar().orElseThrow().length()).isLessThanOrEqualTo(200_000);
                assertClosedByClient(server);
                assertThat(server.requests()).hasSize(1);
            }
        }
    }
}
