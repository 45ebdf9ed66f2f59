package io.github.faraday4j.reliability.matrix;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.faraday4j.testkit.internal.RawHttp;
import io.github.faraday4j.testkit.internal.ScriptedServer;
import io.github.faraday4j.transport.DatasetLookupAdapter;
import io.github.faraday4j.transport.ResponseLimits;
import java.nio.charset.Charset;
import java.util.stream.Stream;

/** Rows 45 to 47 and 50 to 63: answers that are not the JSON that was agreed on. */
final class JsonFaults {

    private static final String ID = "\"id\":\"7b1e0a0c-9c3f-4b57-9d3c-1f3b1a0f4a11\"";
    private static final String NO_JSON = "MalformedResponse JSON $";
    private static final Charset UTF_32 = Charset.forName("UTF-32BE");

    private JsonFaults() {}

    static Stream<FaultScenario> rows() {
        return Stream.of(shapes(), ends(), encodings(), depths(), tolerated(), many())
                .flatMap(rows -> rows);
    }

    private static FaultScenario answered(int number, String fault, String body, String outcome) {
        return FaultScenario.of(number, fault).answered(RawHttp.json(body)).ends(outcome);
    }

    /** A list of one dataset that has this besides its id. */
    private static String having(String members) {
        return "[{" + ID + "," + members + "}]";
    }

    private static Stream<FaultScenario> shapes() {
        return Stream.of(
                answered(45, "`null`", "null", "MalformedResponse SHAPE $"),
                answered(46, "a number", "1", "MalformedResponse SHAPE $"),
                answered(46, "a string", "\"x\"", "MalformedResponse SHAPE $"),
                answered(47, "a list of numbers", "[1]", "MalformedResponse SHAPE $[0]")
                        .saying("\\$\\[0\\]"));
    }

    private static Stream<FaultScenario> ends() {
        return Stream.of(
                answered(50, "more after the list", "[] x", NO_JSON),
                answered(51, "a member named twice", having("\"name\":\"a\",\"name\":\"b\""), "1 dataset"));
    }

    private static Stream<FaultScenario> encodings() {
        String list = having("\"name\":\"\u00e9\"");
        return Stream.of(
                answered(52, "UTF-8 with a byte order mark", RawHttp.in(UTF_8, "\ufeff" + list), "1 dataset"),
                answered(53, "UTF-16", RawHttp.in(UTF_16LE, list), NO_JSON),
                answered(53, "UTF-16 with a byte order mark", RawHttp.in(UTF_16BE, "\ufeff" + list), NO_JSON),
                answered(53, "UTF-32", RawHttp.in(UTF_32, list), NO_JSON),
                answered(54, "Latin 1", RawHttp.in(ISO_8859_1, list), NO_JSON),
                answered(55, "UTF-8 that is longer than it need be", having("\"name\":\"\u00c0\u00af\""), NO_JSON),
                answered(56, "half a surrogate pair, and NUL", having("\"name\":\"\\ud800\\u0000\""), "1 dataset"));
    }

    private static Stream<FaultScenario> depths() {
        String deep = "[".repeat(2000) + "]".repeat(2000);
        return Stream.of(
                answered(57, "2000 lists in each other", deep, "MalformedResponse SHAPE $[0]"),
                answered(
                        57,
                        "2000 lists in each other in a member",
                        having("\"x\":" + deep),
                        "MalformedResponse LIMIT $[0].x[0][0]..."),
                answered(
                        58,
                        "a number of 1001 digits",
                        having("\"x\":" + "1".repeat(1001)),
                        "MalformedResponse LIMIT $[0].x"),
                answered(58, "`NaN`", having("\"x\":NaN"), "MalformedResponse JSON $[0].x"),
                answered(
                        58,
                        "58a: an exponent beyond reason",
                        having("\"x\":1e999999999"),
                        "MalformedResponse LIMIT $[0].x"));
    }

    private static Stream<FaultScenario> tolerated() {
        return Stream.of(
                answered(59, "a count with a fraction", having("\"row_count\":1.0"), "1 dataset"),
                answered(59, "a count beyond 64 bits", having("\"row_count\":99999999999999999999"), "1 dataset"),
                answered(
                        59,
                        "text for a count, and an object for text",
                        having("\"row_count\":\"5\",\"name\":{}"),
                        "1 dataset"),
                answered(
                        60,
                        "members, words and variants that nobody knows",
                        having("\"new\":1,\"status\":\"NEW\",\"type\":\"NEW\""),
                        "1 dataset"),
                answered(
                        63,
                        "names of Java classes",
                        having("\"@class\":\"java.net.URL\",\"x\":[\"java.net.URL\",\"file:/\"]"),
                        "1 dataset"));
    }

    private static Stream<FaultScenario> many() {
        ResponseLimits few =
                ResponseLimits.builder().maxDatasets(1000).maxTokens(10_000).build();
        String dataset = "{" + ID + "}";
        return Stream.of(
                answered(
                                61,
                                "more datasets than are allowed",
                                "[" + (dataset + ",").repeat(1000) + dataset + "]",
                                "MalformedResponse LIMIT $[1000]")
                        .with(config -> config.limits(few)),
                answered(
                                61,
                                "more values than are allowed",
                                having("\"x\":[" + "0,".repeat(20_000) + "0]"),
                                "MalformedResponse LIMIT $[0].x[...")
                        .with(config -> config.limits(few)),
                FaultScenario.played(62, "names of members that never come again", "1 dataset", (bench, outcome) -> {
                    for (int reply = 0; reply < 20; reply++) {
                        ScriptedServer server = bench.answering(RawHttp.json(having(names(reply))));
                        DatasetLookupAdapter lookup =
                                bench.lookup(bench.config(server).build());
                        assertThat(bench.look(lookup).outcome()).isEqualTo(outcome);
                    }
                }));
    }

    private static String names(int reply) {
        StringBuilder members = new StringBuilder("\"n\":0");
        for (int i = 0; i < 5000; i++) {
            members.append(",\"n").append(reply).append('_').append(i).append("\":0");
        }
        return members.toString();
    }
}
