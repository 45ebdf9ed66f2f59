package io.github.faraday4j.reliability.matrix;

import static io.github.faraday4j.reliability.matrix.FaultScenario.Fate.CLOSED;
import static io.github.faraday4j.reliability.matrix.FaultScenario.Fate.LOST;
import static io.github.faraday4j.reliability.matrix.FaultScenario.Fate.REUSED;
import static io.github.faraday4j.reliability.matrix.FaultTestBed.SHORT;
import static io.github.faraday4j.reliability.matrix.KnownDeviation.TAKES_A_LONE_CR_FOR_A_SPACE;
import static io.github.faraday4j.reliability.matrix.KnownDeviation.TAKES_ENDLESS_HEADERS_FOR_GARBAGE;
import static io.github.faraday4j.reliability.matrix.KnownDeviation.TAKES_ICY_FOR_HTTP;
import static io.github.faraday4j.reliability.matrix.KnownDeviation.TAKES_ODD_HEADS_FOR_TORN;
import static io.github.faraday4j.reliability.matrix.KnownDeviation.TAKES_ODD_STATUS_LINES_FOR_TORN;
import static io.github.faraday4j.reliability.matrix.KnownDeviation.WAITS_FOR_MORE_OF_AN_ODD_STATUS;
import static io.github.faraday4j.testkit.internal.RawHttp.JSON;
import static io.github.faraday4j.testkit.internal.RawHttp.head;
import static io.github.faraday4j.testkit.internal.RawHttp.sized;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.faraday4j.testkit.internal.RawHttp;
import io.github.faraday4j.testkit.internal.ScriptedServer;
import io.github.faraday4j.transport.DatasetLookupAdapter;
import io.github.faraday4j.transport.RetryPolicy;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;

/** Rows 11 to 25: faults before the body. */
final class HeadFaults {

    private static final String PROTOCOL = "MalformedResponse PROTOCOL $";
    private static final String CHUNKS = "2\r\n[]\r\n0\r\n\r\n";

    private static final Duration SOON = Duration.ofSeconds(2);

    private HeadFaults() {}

    static Stream<FaultScenario> rows() {
        return Stream.of(silence(), ends(), staleConnections(), garbage(), floods(), oddHeads(), lengths())
                .flatMap(rows -> rows);
    }

    private static Stream<FaultScenario> silence() {
        return Stream.of(
                FaultScenario.of(11, "accepts, and never answers")
                        .told("")
                        .stalling(SHORT)
                        .again()
                        .ends("DeadlineExceeded HEADERS"),
                FaultScenario.of(12, "header bytes drip")
                        .served((peer, bench) -> {
                            peer.awaitRequest();
                            peer.send("HTTP/1.1 200 OK\r\nX: ");
                            peer.drip("x");
                        })
                        .stalling(SHORT)
                        .again()
                        .ends("DeadlineExceeded HEADERS"));
    }

    private static Stream<FaultScenario> ends() {
        return Stream.of(
                FaultScenario.of(13, "reset before any byte of a reply")
                        .served((peer, bench) -> {
                            peer.awaitRequest();
                            peer.reset();
                        })
                        .mayBeResent()
                        .again()
                        .ends("TransportFailure RESET", LOST),
                FaultScenario.of(14, "closed before any byte of a reply")
                        .cutAfter("")
                        .mayBeResent()
                        .again()
                        .ends("TransportFailure RESET"),
                FaultScenario.of(14, "closed within the head")
                        .cutAfter("HTTP/1.1 200 OK\r\nContent-Le")
                        .again()
                        .ends("TransportFailure RESET"));
    }

    private static Stream<FaultScenario> staleConnections() {
        return Stream.of(FaultScenario.played(
                15,
                "a connection to be used again closes on the request",
                "0 datasets",
                HeadFaults::closesOnTheRequest));
    }

    private static void closesOnTheRequest(FaultTestBed bench, String outcome) {
        AtomicBoolean first = new AtomicBoolean(true);
        ScriptedServer server = bench.serve(peer -> {
            boolean ends = first.getAndSet(false);
            peer.awaitRequest();
            peer.send(RawHttp.json("[]"));
            if (ends) {
                peer.awaitRequest();
                peer.close();
            } else {
                peer.answerEach(RawHttp.json("[]"));
            }
        });
        // One attempt and no budget: what is sent again is sent within the attempt.
        DatasetLookupAdapter lookup = bench.lookup(bench.config(server)
                .retry(RetryPolicy.builder().maxAttempts(1).budget(0).build())
                .build());
        bench.look(lookup);

        assertThat(bench.look(lookup).outcome()).isEqualTo(outcome);
        assertThat(server.requests()).hasSize(3);
        assertThat(server.connections()).isEqualTo(2);
    }

    private static Stream<FaultScenario> garbage() {
        return Stream.of(
                FaultScenario.of(16, "no HTTP")
                        .told("SSH-2.0-OpenSSH_9.6\r\n\r\n")
                        .onceMore()
                        .ends(PROTOCOL),
                FaultScenario.of(17, "letters for a status")
                        .told("HTTP/1.1 abc X\r\n\r\n")
                        .ends(PROTOCOL)
                        .or(TAKES_ODD_STATUS_LINES_FOR_TORN, PROTOCOL, 2),
                FaultScenario.of(17, "a status of four digits")
                        .told(sized("1000 X", JSON, "[]"))
                        .with(config -> config.connectTimeout(SOON).attemptTimeout(SOON))
                        .ends(PROTOCOL)
                        .or(WAITS_FOR_MORE_OF_AN_ODD_STATUS, "DeadlineExceeded HEADERS", 3)
                        .or(TAKES_ODD_STATUS_LINES_FOR_TORN, PROTOCOL, 2),
                FaultScenario.of(17, "a status line of another protocol")
                        .answered("ICY 200 OK\r\nContent-Length: 2\r\n\r\n[]")
                        .ends(PROTOCOL, CLOSED)
                        .or(TAKES_ICY_FOR_HTTP, "0 datasets", 1, REUSED)
                        .or(TAKES_ODD_STATUS_LINES_FOR_TORN, PROTOCOL, 2),
                odd(17, "the status 000", "HTTP/1.1 000 X\r\nContent-Length: 2\r\n\r\n[]"),
                FaultScenario.of(17, "the status 999")
                        .answered(sized("999 X", JSON, "[]"))
                        .ends("UnexpectedResponse 999 STATUS"));
    }

    /** A whole reply that breaks the rules in its head. */
    private static FaultScenario odd(int number, String fault, String reply) {
        return FaultScenario.of(number, fault).told(reply).ends(PROTOCOL).or(TAKES_ODD_HEADS_FOR_TORN, PROTOCOL, 2);
    }

    private static Stream<FaultScenario> floods() {
        return Stream.of(
                FaultScenario.of(18, "a header line without end")
                        .served((peer, bench) -> {
                            peer.awaitRequest();
                            peer.send("HTTP/1.1 200 OK\r\nX: ");
                            peer.flood("x");
                        })
                        .ends("ResponseTooLarge HEADERS 65536")
                        .or(TAKES_ENDLESS_HEADERS_FOR_GARBAGE, PROTOCOL, 2),
                FaultScenario.of(18, "header lines without end")
                        .served((peer, bench) -> {
                            peer.awaitRequest();
                            peer.send("HTTP/1.1 200 OK\r\n");
                            peer.flood("X: y\r\n");
                        })
                        .ends("ResponseTooLarge HEADERS 65536")
                        .or(TAKES_ENDLESS_HEADERS_FOR_GARBAGE, PROTOCOL, 2),
                FaultScenario.of(19, "interim replies without end")
                        .served((peer, bench) -> {
                            peer.awaitRequest();
                            peer.flood(head("103 Early Hints"));
                        })
                        .ends(PROTOCOL)
                        .or(TAKES_ODD_HEADS_FOR_TORN, PROTOCOL, 2));
    }

    private static Stream<FaultScenario> oddHeads() {
        return Stream.of(
                odd(20, "another protocol that nobody asked for", head("101 X", "Connection: upgrade", "Upgrade: h2c")),
                odd(21, "a NUL in a header", head("200 OK", JSON, "X: a\0b", "Content-Length: 2") + "[]"),
                FaultScenario.of(21, "a lone CR in a header")
                        .answered(head("200 OK", JSON, "X: a\rb", "Content-Length: 2") + "[]")
                        .ends(PROTOCOL, CLOSED)
                        .or(TAKES_A_LONE_CR_FOR_A_SPACE, "0 datasets", 1, REUSED),
                FaultScenario.of(22, "lines that end with LF")
                        .answered("HTTP/1.1 200 OK\nContent-Length: 2\n\n[]")
                        .ends("0 datasets"));
    }

    private static Stream<FaultScenario> lengths() {
        return Stream.of(
                twofold(23, "a length and chunks", "Content-Length: 2", "Transfer-Encoding: chunked", CHUNKS),
                twofold(23, "chunks and a length", "Transfer-Encoding: chunked", "Content-Length: 2", CHUNKS),
                twofold(24, "two lengths, the second longer", "Content-Length: 2", "Content-Length: 3", "[] "),
                twofold(24, "two lengths, the first longer", "Content-Length: 3", "Content-Length: 2", "[] "),
                FaultScenario.of(25, "a negative length")
                        .told(head("200 OK", JSON, "Content-Length: -1") + "[]")
                        .ends(PROTOCOL, CLOSED));
    }

    private static FaultScenario twofold(int number, String fault, String one, String other, String body) {
        return FaultScenario.of(number, fault)
                .told(head("200 OK", JSON, one, other) + body)
                .ends(PROTOCOL, CLOSED);
    }
}
