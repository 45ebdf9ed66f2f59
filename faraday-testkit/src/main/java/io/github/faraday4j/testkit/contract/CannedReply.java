package io.github.faraday4j.testkit.contract;

import static io.github.faraday4j.testkit.internal.RawHttp.gzip;
import static io.github.faraday4j.testkit.internal.RawHttp.head;
import static io.github.faraday4j.testkit.internal.RawHttp.sized;

import io.github.faraday4j.testkit.internal.OutcomeText;
import io.github.faraday4j.testkit.internal.RawHttp;
import java.util.stream.Stream;

/**
 * A reply byte for byte, and what a lookup makes of it.
 *
 * @param name in words
 * @param wire the bytes, one character for each
 * @param outcome as {@link OutcomeText} describes it
 */
record CannedReply(String name, String wire, String outcome) {

    private static final String ID = "7b1e0a0c-9c3f-4b57-9d3c-1f3b1a0f4a11";
    private static final String LIST = "[{\"id\":\"" + ID + "\",\"name\":\"a\"}]";
    private static final String JSON = RawHttp.JSON;
    private static final String GZIP = JSON + "\r\nContent-Encoding: gzip";

    static Stream<CannedReply> all() {
        return Stream.of(answers(), statuses(), bodies(), encodings(), framings(), cuts())
                .flatMap(replies -> replies);
    }

    private static Stream<CannedReply> answers() {
        return Stream.of(
                of("a list", "200 OK", JSON, LIST, "1 dataset"),
                of("an empty list", "200 OK", JSON, "[]", "0 datasets"),
                of("a list with spaces", "200", JSON, " \n[ ]\t ", "0 datasets"),
                of("a list without a content type", "200 OK", "X: y", LIST, "1 dataset"),
                of(
                        "a list of a type ending in +json",
                        "200 OK",
                        "Content-Type: application/vnd.x+json",
                        LIST,
                        "1 dataset"),
                of("a list with a byte order mark", "200 OK", JSON, "\u00ef\u00bb\u00bf" + LIST, "1 dataset"),
                of(
                        "a list with a member named twice",
                        "200 OK",
                        JSON,
                        LIST.replace("{", "{\"name\":\"b\","),
                        "1 dataset"),
                new CannedReply(
                        "chunks",
                        head("200 OK", JSON, "Transfer-Encoding: chunked") + "1\r\n[\r\n1\r\n]\r\n0\r\n\r\n",
                        "0 datasets"),
                new CannedReply(
                        "header names in capitals",
                        head("200 OK", "CONTENT-TYPE: APPLICATION/JSON", "CONTENT-LENGTH: 2") + "[]",
                        "0 datasets"),
                new CannedReply(
                        "an interim reply before",
                        head("103 Early Hints", "Link: x") + sized("200 OK", JSON, "[]"),
                        "0 datasets"),
                new CannedReply("a body that ends with the connection", head("200 OK", JSON) + LIST, "1 dataset"),
                new CannedReply(
                        "one length said twice",
                        head("200 OK", JSON, "Content-Length: 2", "Content-Length: 2") + "[]",
                        "0 datasets"),
                new CannedReply(
                        "more bytes than announced", head("200 OK", JSON, "Content-Length: 2") + "[]]]", "0 datasets"));
    }

    private static Stream<CannedReply> statuses() {
        return Stream.of(
                status(201, "UnexpectedResponse 201 STATUS"),
                status(203, "UnexpectedResponse 203 STATUS"),
                new CannedReply("204", head("204 X"), "UnexpectedResponse 204 STATUS"),
                of("205", "205 X", JSON, "", "UnexpectedResponse 205 STATUS"),
                status(206, "UnexpectedResponse 206 STATUS"),
                status(301, "UnexpectedResponse 301 STATUS"),
                status(302, "UnexpectedResponse 302 STATUS"),
                new CannedReply("304", head("304 X"), "UnexpectedResponse 304 STATUS"),
                new CannedReply(
                        "304 with the length of what it is about",
                        head("304 X", "Content-Length: 1000"),
                        "UnexpectedResponse 304 STATUS"),
                status(307, "UnexpectedResponse 307 STATUS"),
                status(400, "InvalidRequest 400"),
                status(401, "Unauthenticated 401"),
                of("401 with a challenge", "401 X", "WWW-Authenticate: Basic realm=x", "{}", "Unauthenticated 401"),
                status(403, "Forbidden 403"),
                status(404, "UnexpectedResponse 404 STATUS"),
                of(
                        "404 of the service",
                        "404 X",
                        JSON,
                        "{\"error\":\"NOT_FOUND\",\"id\":\"e1\"}",
                        "ScopeNotFound 404 NOT_FOUND e1"),
                status(405, "UnexpectedResponse 405 STATUS"),
                status(407, "UnexpectedResponse 407 STATUS"),
                status(408, "ServerError 408"),
                status(418, "UnexpectedResponse 418 STATUS"),
                status(429, "RateLimited 429"),
                of("429 with a time to wait", "429 X", "Retry-After: 7", "{}", "RateLimited 429 PT7S"),
                of(
                        "429 with two times to wait",
                        "429 X",
                        "Retry-After: 7\r\nRetry-After: 9",
                        "{}",
                        "RateLimited 429 PT9S"),
                of(
                        "429 with a time that is none",
                        "429 X",
                        "Retry-After: 99999999999999999999x",
                        "{}",
                        "RateLimited 429"),
                status(500, "ServerError 500"),
                status(502, "ServerError 502"),
                of("503 with no time to wait", "503 X", "Retry-After: 0", "{}", "ServerError 503 PT0S"),
                status(599, "ServerError 599"),
                status(600, "UnexpectedResponse 600 STATUS"),
                status(999, "UnexpectedResponse 999 STATUS"));
    }

    private static Stream<CannedReply> bodies() {
        return Stream.of(
                of("nothing", "200 OK", JSON, "", "MalformedResponse EMPTY $"),
                of("spaces", "200 OK", JSON, " \n\t ", "MalformedResponse EMPTY $"),
                of("null", "200 OK", JSON, "null", "MalformedResponse SHAPE $"),
                of("an object", "200 OK", JSON, "{}", "MalformedResponse SHAPE $"),
                of("a list of null", "200 OK", JSON, "[null]", "MalformedResponse SHAPE $[0]"),
                of("a list that does not end", "200 OK", JSON, "[", "MalformedResponse JSON $[0]"),
                of("two lists", "200 OK", JSON, "[][]", "MalformedResponse JSON $"),
                of("Latin 1", "200 OK", JSON, "[\"\u00e9\"]", "MalformedResponse JSON $"),
                of("a page", "200 OK", "Content-Type: text/html", "<html>", "UnexpectedResponse 200 CONTENT_TYPE"),
                of("too many bytes", "200 OK", JSON, "[" + " ".repeat(4000) + "]", "ResponseTooLarge BODY 2000"),
                of("an error of many bytes", "500 X", JSON, " ".repeat(4000), "ServerError 500"));
    }

    private static Stream<CannedReply> encodings() {
        String gzip = gzip(LIST);
        return Stream.of(
                of("a compressed list", "200 OK", GZIP, gzip, "1 dataset"),
                of(
                        "a compressed list that is cut",
                        "200 OK",
                        GZIP,
                        gzip.substring(0, 20),
                        "TransportFailure TRUNCATED"),
                of("a list that claims to be compressed", "200 OK", GZIP, LIST, "MalformedResponse PROTOCOL $"),
                of(
                        "a compression that nobody asked for",
                        "200 OK",
                        JSON + "\r\nContent-Encoding: br",
                        "x",
                        "UnexpectedResponse 200 ENCODING"));
    }

    private static Stream<CannedReply> framings() {
        return Stream.of(
                new CannedReply("no HTTP", "SSH-2.0-OpenSSH_9.6\r\n\r\n", "MalformedResponse PROTOCOL $"),
                new CannedReply("a status in letters", head("abc X"), "MalformedResponse PROTOCOL $"),
                new CannedReply(
                        "another protocol",
                        head("101 X", "Upgrade: h2c", "Connection: upgrade"),
                        "MalformedResponse PROTOCOL $"),
                new CannedReply(
                        "a NUL in a header",
                        head("200 OK", JSON, "X: a\0b", "Content-Length: 2") + "[]",
                        "MalformedResponse PROTOCOL $"),
                new CannedReply(
                        "a length and chunks",
                        head("200 OK", JSON, "Content-Length: 2", "Transfer-Encoding: chunked")
                                + "2\r\n[]\r\n0\r\n\r\n",
                        "MalformedResponse PROTOCOL $"),
                new CannedReply(
                        "two lengths",
                        head("200 OK", JSON, "Content-Length: 2", "Content-Length: 3") + "[] ",
                        "MalformedResponse PROTOCOL $"),
                new CannedReply(
                        "two lengths on one line",
                        head("200 OK", JSON, "Content-Length: 2, 2") + "[]",
                        "MalformedResponse PROTOCOL $"),
                new CannedReply(
                        "a length beyond all numbers",
                        head("200 OK", JSON, "Content-Length: 99999999999999999999") + "[]",
                        "ResponseTooLarge BODY 2000"),
                new CannedReply(
                        "a space before a colon",
                        head("200 OK", JSON, "Content-Length : 2") + "[]",
                        "MalformedResponse PROTOCOL $"),
                new CannedReply(
                        "a negative length",
                        head("200 OK", JSON, "Content-Length: -1") + "[]",
                        "MalformedResponse PROTOCOL $"),
                new CannedReply(
                        "a bad chunk",
                        head("200 OK", JSON, "Transfer-Encoding: chunked") + "zz\r\n[]\r\n0\r\n\r\n",
                        "MalformedResponse PROTOCOL $"),
                new CannedReply(
                        "large headers",
                        head("200 OK", JSON, "X: " + "x".repeat(70_000), "Content-Length: 2") + "[]",
                        "ResponseTooLarge HEADERS 65536"));
    }

    private static Stream<CannedReply> cuts() {
        return Stream.of(
                new CannedReply("a head that is cut", "HTTP/1.1 200 OK\r\nX: ", "TransportFailure RESET"),
                new CannedReply("nothing at all", "", "TransportFailure RESET"),
                new CannedReply(
                        "a cut that looks whole",
                        head("200 OK", JSON, "Content-Length: 1000") + "[]",
                        "TransportFailure TRUNCATED"),
                new CannedReply(
                        "a missing last chunk",
                        head("200 OK", JSON, "Transfer-Encoding: chunked") + "2\r\n[]\r\n",
                        "TransportFailure TRUNCATED"),
                new CannedReply("an error that is cut", head("503 X", "Content-Length: 1000") + "{", "ServerError 503"),
                new CannedReply(
                        "a redirect that is cut",
                        head("302 X", "Content-Length: 1000") + "{",
                        "TransportFailure TRUNCATED"));
    }

    private static CannedReply status(int status, String outcome) {
        return of(String.valueOf(status), status + " X", JSON, "[]", outcome);
    }

    private static CannedReply of(String name, String status, String headers, String body, String outcome) {
        return new CannedReply(name, sized(status, headers, body), outcome);
    }

    @Override
    public String toString() {
        return name;
    }
}
