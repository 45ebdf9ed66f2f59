package io.github.faraday4j.reliability.matrix;

import static io.github.faraday4j.reliability.matrix.FaultScenario.Fate.CLOSED;
import static io.github.faraday4j.reliability.matrix.FaultTestBed.FOR_THE_HEAD;
import static io.github.faraday4j.testkit.internal.RawHttp.JSON;
import static io.github.faraday4j.testkit.internal.RawHttp.error;
import static io.github.faraday4j.testkit.internal.RawHttp.head;
import static io.github.faraday4j.testkit.internal.RawHttp.sized;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.faraday4j.reliability.matrix.FaultTestBed.Ended;
import io.github.faraday4j.testkit.internal.RawHttp;
import io.github.faraday4j.testkit.internal.ScriptedServer;
import io.github.faraday4j.transport.DatasetLookupAdapter;
import java.net.Authenticator;
import java.net.PasswordAuthentication;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/** Rows 64 to 71, 76, 77 and 79 to 81: statuses. */
final class StatusFaults {

    private static final String HTML = sized("502 X", "Content-Type: text/html", "<html>");

    private StatusFaults() {}

    static Stream<FaultScenario> rows() {
        return Stream.of(refusals(), foreign(), outages(), errorBodies(), codes(), redirects())
                .flatMap(rows -> rows);
    }

    private static String body(String code) {
        return "{\"error\":\"" + code + "\",\"id\":\"e1\",\"note\":\"n\"}";
    }

    private static FaultScenario answered(int number, String fault, String reply, String outcome) {
        return FaultScenario.of(number, fault).answered(reply).ends(outcome);
    }

    private static Stream<FaultScenario> refusals() {
        return Stream.of(
                answered(64, "400", error(400, body("BAD_REQUEST")), "InvalidRequest 400 BAD_REQUEST e1"),
                answered(65, "401", error(401, body("UNAUTHENTICATED")), "Unauthenticated 401 UNAUTHENTICATED e1"),
                FaultScenario.played(66, "401 with a challenge", "Unauthenticated 401", StatusFaults::challenge),
                answered(67, "403", error(403, body("FORBIDDEN")), "Forbidden 403 FORBIDDEN e1"),
                answered(68, "404 of the service", error(404, body("NOT_FOUND")), "ScopeNotFound 404 NOT_FOUND e1"));
    }

    private static Stream<FaultScenario> foreign() {
        return Stream.of(
                answered(69, "404 with a page of a proxy", HTML.replace("502", "404"), "UnexpectedResponse 404 STATUS"),
                answered(71, "409", error(409, body("CONFLICT")), "InvalidRequest 409 CONFLICT e1"),
                answered(71, "422", error(422, "{}"), "InvalidRequest 422"),
                answered(71, "421", error(421, "{}"), "UnexpectedResponse 421 STATUS"));
    }

    private static Stream<FaultScenario> outages() {
        return Stream.of(
                        answered(70, "408", error(408, "{}"), "ServerError 408"),
                        answered(76, "500", error(500, body("INTERNAL")), "ServerError 500 INTERNAL e1"),
                        answered(77, "502 with a page", HTML, "ServerError 502"),
                        answered(77, "504 with a page", HTML.replace("502", "504"), "ServerError 504"))
                .map(FaultScenario::again);
    }

    private static Stream<FaultScenario> errorBodies() {
        String begun = head("500 X", JSON, "Content-Length: 10000000");
        return Stream.of(
                        answered(79, "an error with nothing", sized("500 X", JSON, ""), "ServerError 500"),
                        answered(79, "an error that is no JSON", error(500, "\u0000<x>"), "ServerError 500"),
                        answered(
                                79,
                                "an error of other types",
                                error(500, "{\"error\":1,\"id\":[],\"note\":{},\"validationErrors\":7}"),
                                "ServerError 500"),
                        FaultScenario.of(79, "an error beyond the limit")
                                .told(begun)
                                .ends("ServerError 500", CLOSED),
                        FaultScenario.of(79, "an error without end")
                                .served((peer, bench) -> {
                                    peer.awaitRequest();
                                    peer.send(head("500 X", JSON));
                                    peer.flood("0123456789");
                                })
                                .ends("ServerError 500", CLOSED),
                        FaultScenario.of(79, "an error that is cut")
                                .cutAfter(head("500 X", JSON, "Content-Length: 1000") + "{")
                                .ends("ServerError 500"),
                        FaultScenario.of(79, "an error that stalls")
                                .told(head("500 X", JSON, "Content-Length: 1000") + "{")
                                .stalling(FOR_THE_HEAD)
                                .ends("ServerError 500"))
                .map(FaultScenario::again);
    }

    private static Stream<FaultScenario> codes() {
        return Stream.of(
                answered(
                        80,
                        "a code that nobody knows",
                        error(400, body("BRAND_NEW")),
                        "InvalidRequest 400 BRAND_NEW e1"),
                answered(
                        80,
                        "a code of another status",
                        error(404, body("FORBIDDEN")),
                        "ScopeNotFound 404 FORBIDDEN e1"),
                answered(80, "a code that is none", error(400, body("a code")), "InvalidRequest 400 e1"),
                answered(80, "a code without end", error(400, body("A".repeat(65))), "InvalidRequest 400 e1"));
    }

    /** The JVM's authenticator stays as it was found, which is none. */
    private static void challenge(FaultTestBed bench, String outcome) {
        AtomicInteger asked = new AtomicInteger();
        Authenticator.setDefault(new Authenticator() {
            @Override
            protected PasswordAuthentication getPasswordAuthentication() {
                asked.incrementAndGet();
                return new PasswordAuthentication("other", new char[] {'x'});
            }
        });
        try {
            for (String challenge : List.of("Basic realm=x", "Negotiate")) {
                ScriptedServer server = bench.answering(sized("401 X", "WWW-Authenticate: " + challenge, "{}"));
                DatasetLookupAdapter lookup = bench.lookup(bench.config(server).build());
                assertThat(bench.look(lookup).outcome()).isEqualTo(outcome);
                assertThat(server.requests()).hasSize(1);
            }
        } finally {
            Authenticator.setDefault(null);
        }
        assertThat(asked).hasValue(0);
    }

    private static Stream<FaultScenario> redirects() {
        return Stream.of(301, 302, 303, 307, 308)
                .map(status -> FaultScenario.played(
                        81,
                        status + " to elsewhere, to itself, and to where nobody would look for it",
                        "UnexpectedResponse " + status + " STATUS",
                        (bench, outcome) -> redirect(bench, outcome, status)));
    }

    private static void redirect(FaultTestBed bench, String outcome, int status) {
        ScriptedServer elsewhere = bench.answering(RawHttp.json("[]"));
        String other = "127.0.0.1:" + elsewhere.port();
        List<String> locations = List.of(
                "http://" + other + "/v1",
                "https://" + other + "/v1",
                "http://localhost:" + elsewhere.port() + "/",
                "//" + other + "/",
                "http://127.0.0.1@" + other + "/",
                "/v1/scopes/" + FaultTestBed.SCOPE + "/datasets",
                "");
        for (String location : locations) {
            ScriptedServer server = bench.answering(sized(status + " X", "Location: " + location, ""));
            Ended ended = bench.look(bench.lookup(bench.config(server).build()));

            assertThat(ended.outcome()).as(location).isEqualTo(outcome);
            assertThat(server.requests()).as(location).hasSize(1);
        }
        assertThat(elsewhere.connections()).isZero();
    }
}
