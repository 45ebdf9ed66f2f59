package io.github.faraday4j.reliability.matrix;

import static io.github.faraday4j.reliability.matrix.FaultScenario.Fate.LOST;
import static io.github.faraday4j.reliability.matrix.FaultTestBed.FOR_THE_HEAD;
import static io.github.faraday4j.testkit.internal.RawHttp.JSON;
import static io.github.faraday4j.testkit.internal.RawHttp.head;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.faraday4j.testkit.internal.RawHttp;
import io.github.faraday4j.testkit.internal.ScriptedServer;
import io.github.faraday4j.transport.DatasetLookupAdapter;
import java.util.stream.Stream;

/** Rows 26 to 34: bodies that do not end, or not where they should. */
final class CutFaults {

    private static final String SIZED = head("200 OK", JSON, "Content-Length: 1000");
    private static final String CHUNKED = head("200 OK", JSON, "Transfer-Encoding: chunked");
    private static final String TRUNCATED = "TransportFailure TRUNCATED";

    private CutFaults() {}

    static Stream<FaultScenario> rows() {
        return Stream.of(stalls(), cuts(), resets(), untold()).flatMap(rows -> rows);
    }

    private static Stream<FaultScenario> stalls() {
        return Stream.of(
                        FaultScenario.of(26, "a body with a length stalls").told(SIZED + "["),
                        FaultScenario.of(26, "a body of chunks stalls").told(CHUNKED + "9\r\n["),
                        FaultScenario.of(26, "a body without a length stalls").told(head("200 OK", JSON) + "["),
                        FaultScenario.of(27, "a body drips").served((peer, bench) -> {
                            peer.awaitRequest();
                            peer.send(SIZED + "[");
                            peer.drip(" ");
                        }))
                .map(row -> row.stalling(FOR_THE_HEAD).again().ends("DeadlineExceeded BODY"));
    }

    private static Stream<FaultScenario> cuts() {
        return Stream.of(
                        FaultScenario.of(28, "a body with a length is cut").cutAfter(SIZED + "[{"),
                        FaultScenario.of(28, "a body with a length is cut before its first byte")
                                .cutAfter(SIZED),
                        FaultScenario.of(29, "what came before the cut is whole JSON")
                                .cutAfter(SIZED + "[]"),
                        FaultScenario.of(30, "chunks are cut within one").cutAfter(CHUNKED + "9\r\n[]"),
                        FaultScenario.of(30, "chunks are cut before the last, though what came is whole JSON")
                                .cutAfter(CHUNKED + "2\r\n[]\r\n"),
                        FaultScenario.of(30, "chunks are cut within the end of the last")
                                .cutAfter(CHUNKED + "2\r\n[]\r\n0\r\n"))
                .map(row -> row.again().ends(TRUNCATED));
    }

    private static Stream<FaultScenario> resets() {
        return Stream.of(
                FaultScenario.of(31, "the size of a chunk is no number")
                        .told(CHUNKED + "zz\r\n[]\r\n0\r\n\r\n")
                        .onceMore()
                        .ends("MalformedResponse PROTOCOL $"),
                FaultScenario.of(32, "reset within the body")
                        .served((peer, bench) -> {
                            peer.awaitRequest();
                            peer.send(SIZED + "[");
                            bench.awaitHead();
                            peer.reset();
                        })
                        .again()
                        .ends("TransportFailure RESET", LOST));
    }

    private static Stream<FaultScenario> untold() {
        return Stream.of(
                FaultScenario.played(
                        33,
                        "bytes after the announced end, which look like a reply",
                        "0 datasets",
                        (bench, outcome) -> {
                            String unasked = RawHttp.json("[null]");
                            ScriptedServer server = bench.answering(RawHttp.json("[]") + unasked);
                            DatasetLookupAdapter lookup =
                                    bench.lookup(bench.config(server).build());
                            for (int i = 0; i < 5; i++) {
                                assertThat(bench.look(lookup).outcome()).isEqualTo(outcome);
                            }
                        }),
                FaultScenario.of(34, "a body that ends with the connection within the JSON")
                        .cutAfter(head("200 OK", JSON) + "[")
                        .onceMore()
                        .ends("MalformedResponse JSON $[0]"));
    }
}
