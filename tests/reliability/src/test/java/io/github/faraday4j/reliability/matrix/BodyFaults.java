package io.github.faraday4j.reliability.matrix;

import static io.github.faraday4j.reliability.matrix.FaultScenario.Fate.CLOSED;
import static io.github.faraday4j.reliability.matrix.FaultScenario.Fate.EITHER;
import static io.github.faraday4j.testkit.internal.RawHttp.JSON;
import static io.github.faraday4j.testkit.internal.RawHttp.gzip;
import static io.github.faraday4j.testkit.internal.RawHttp.head;
import static io.github.faraday4j.testkit.internal.RawHttp.sized;

import io.github.faraday4j.testkit.internal.RawHttp;
import io.github.faraday4j.transport.ResponseLimits;
import java.util.stream.Stream;

/** Rows 35 to 44, 48 and 49: bodies that are too large, encoded, empty or of another type. */
final class BodyFaults {

    private static final int MIB = 1024 * 1024;
    private static final String TOO_LARGE = "ResponseTooLarge BODY " + MIB;
    private static final String ENCODED = "UnexpectedResponse 200 ENCODING";

    private BodyFaults() {}

    static Stream<FaultScenario> rows() {
        return Stream.of(endless(), atTheLimit(), encoded(), statuses(), empty(), types())
                .flatMap(rows -> rows);
    }

    private static Stream<FaultScenario> endless() {
        return Stream.of(
                FaultScenario.of(35, "a body without end")
                        .served((peer, bench) -> {
                            peer.awaitRequest();
                            peer.send(head("200 OK", JSON));
                            peer.flood("0123456789");
                        })
                        .ends(TOO_LARGE, CLOSED),
                FaultScenario.of(36, "a length beyond the limit, of a body that does not come")
                        .told(head("200 OK", JSON, "Content-Length: 9000000000"))
                        .ends(TOO_LARGE, CLOSED));
    }

    private static Stream<FaultScenario> atTheLimit() {
        String list = "[" + " ".repeat(MIB - 2) + "]";
        String chunked = head("200 OK", JSON, "Transfer-Encoding: chunked") + Integer.toHexString(MIB + 1) + "\r\n";
        return Stream.of(
                FaultScenario.of(37, "just as many bytes as are allowed")
                        .answered(RawHttp.json(list))
                        .ends("0 datasets"),
                FaultScenario.of(37, "one byte more than is allowed")
                        .told(RawHttp.json(list + " "))
                        .ends(TOO_LARGE),
                FaultScenario.of(37, "one byte more than is allowed, in chunks")
                        .told(chunked + list + " ") // whole, it could be kept
                        .ends(TOO_LARGE));
    }

    private static Stream<FaultScenario> encoded() {
        ResponseLimits large = ResponseLimits.builder().maxBodyBytes(16 * MIB).build();
        return Stream.of(
                FaultScenario.of(38, "gzip")
                        .answered(encoded("gzip", gzip("[]")))
                        .ends("0 datasets"),
                FaultScenario.of(38, "gzip that was not asked for")
                        .answered(encoded("gzip", gzip("[]")))
                        .with(config -> config.gzip(false))
                        .ends(ENCODED),
                FaultScenario.of(39, "gzip that inflates beyond the limit")
                        .answered(encoded("gzip", gzip("[" + " ".repeat(8 * MIB) + "]")))
                        .ends(TOO_LARGE),
                FaultScenario.of(39, "gzip that inflates to far more than it is, though within the limit")
                        .answered(encoded("gzip", gzip("[" + " ".repeat(8 * MIB) + "]")))
                        .with(config -> config.limits(large))
                        .ends("ResponseTooLarge BODY " + 16 * MIB),
                FaultScenario.of(40, "deflate")
                        .answered(encoded("deflate", "x"))
                        .ends(ENCODED),
                FaultScenario.of(40, "an encoding without a name")
                        .answered(encoded("", "[]"))
                        .ends("0 datasets"),
                FaultScenario.of(40, "gzip, twice")
                        .answered(encoded("gzip, gzip", gzip(gzip("[]"))))
                        .ends(ENCODED));
    }

    private static String encoded(String encoding, String body) {
        return sized("200 OK", JSON + "\r\nContent-Encoding: " + encoding, body);
    }

    private static Stream<FaultScenario> statuses() {
        return Stream.of(
                FaultScenario.of(41, "204 with a body")
                        .told(sized("204 X", JSON, "[]"))
                        .ends("UnexpectedResponse 204 STATUS")
                        .or(KnownDeviation.HIDES_A_204_THAT_HAS_A_BODY, "TransportFailure RESET", 3),
                FaultScenario.of(41, "205").answered(sized("205 X", JSON, "")).ends("UnexpectedResponse 205 STATUS"),
                FaultScenario.of(41, "205 with a body")
                        .answered(sized("205 X", JSON, "[]"))
                        .ends("UnexpectedResponse 205 STATUS", EITHER),
                FaultScenario.of(42, "206 with whole JSON")
                        .answered(sized("206 X", JSON + "\r\nContent-Range: bytes 0-1/9", "[]"))
                        .ends("UnexpectedResponse 206 STATUS"),
                FaultScenario.of(43, "304 with the length of what it is about")
                        .answered(head("304 X", "Content-Length: 1000"))
                        .ends("UnexpectedResponse 304 STATUS", EITHER));
    }

    private static Stream<FaultScenario> empty() {
        return Stream.of(
                FaultScenario.of(44, "200 with nothing")
                        .answered(RawHttp.json(""))
                        .onceMore()
                        .ends("MalformedResponse EMPTY $"),
                FaultScenario.of(44, "200 with nothing, said to be gzip")
                        .answered(encoded("gzip", ""))
                        .onceMore()
                        .ends("MalformedResponse EMPTY $"));
    }

    private static Stream<FaultScenario> types() {
        return Stream.of(
                FaultScenario.of(48, "a page to log in")
                        .answered(sized("200 OK", "Content-Type: text/html", "<html>log in</html>"))
                        .ends("UnexpectedResponse 200 CONTENT_TYPE"),
                FaultScenario.of(49, "JSON as `application/problem+json`")
                        .answered(sized("200 OK", "Content-Type: application/problem+json", "[]"))
                        .ends("0 datasets"),
                FaultScenario.of(49, "JSON as `text/plain`")
                        .answered(sized("200 OK", "Content-Type: text/plain", "[]"))
                        .ends("UnexpectedResponse 200 CONTENT_TYPE"));
    }
}
