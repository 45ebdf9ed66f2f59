package com.example.targets.readme;

import static com.example.targets.readme.Exchanges.breaks;
import static com.example.targets.readme.Exchanges.datasets;
import static com.example.targets.readme.Exchanges.fails;
import static com.example.targets.readme.Exchanges.head;
import static com.example.targets.readme.Exchanges.json;
import static com.example.targets.readme.Exchanges.page;
import static com.example.targets.readme.Exchanges.refuses;
import static com.example.targets.readme.Exchanges.replies;
import static com.example.targets.readme.Exchanges.undelimited;
import static com.example.targets.readme.ObservedLookup.getsNoPermit;
import static com.example.targets.readme.ObservedLookup.hasNoKey;
import static com.example.targets.readme.ObservedLookup.meets;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.example.targets.readme.Exchanges.Exchange;
import com.example.targets.readme.ObservedLookup.Situation;
import com.example.targets.readme.Readme.Row;
import io.github.faraday4j.transport.ResponseLimits;
import io.github.faraday4j.transport.spi.TransportFault;
import java.net.ConnectException;
import java.net.ProtocolException;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.net.ssl.SSLHandshakeException;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The table of what is tried again and what the breaker counts: each row is played, in each way that it names. */
class RetriedAndCountedTest {

    private static final Map<String, String> GZIP =
            Map.of("Content-Type", "application/json", "Content-Encoding", "gzip");
    private static final byte[] GZIP_THAT_ENDS_EARLY = {31, (byte) 139, 8, 0, 0, 0, 0, 0, 0, 3};
    private static final int TOO_MUCH = ResponseLimits.ofDefaults().maxBodyBytes() + 1;

    private static final Map<String, List<Situation>> PLAYED = new LinkedHashMap<>();

    static {
        played("datasets", datasets());
        played("408, 5xx", refuses(408), page(408), refuses(500), page(502), refuses(503), page(599));
        played("429", refuses(429), page(429));
        played(
                "another 4xx, a 3xx, a 2xx but 200",
                Stream.concat(
                                IntStream.of(400, 401, 403, 404, 409, 422, 499).mapToObj(Exchanges::refuses),
                                IntStream.of(201, 204, 206, 302, 304, 307, 404, 410)
                                        .mapToObj(Exchanges::page))
                        .toArray(Exchange[]::new));
        played(
                "407, of a proxy; 4xx of one that refuses a tunnel",
                page(407),
                fails(TransportFault.refusedByProxy(403)),
                fails(TransportFault.refusedByProxy(404)),
                fails(TransportFault.refusedByProxy(407)));
        played(
                "408, 429, 5xx of a proxy that refuses a tunnel",
                fails(TransportFault.refusedByProxy(408)),
                fails(TransportFault.refusedByProxy(429)),
                fails(TransportFault.refusedByProxy(502)),
                fails(TransportFault.refusedByProxy(503)));
        played(
                "connection refused, reset or cut; time-out of an attempt",
                fails(new ConnectException("of a test")),
                fails(new TransportFault(TransportFault.Kind.CONNECT_TIMEOUT, "")),
                fails(new SocketException("of a test")),
                breaks(new SocketException("of a test")),
                breaks(new TransportFault(TransportFault.Kind.TRUNCATED, "")),
                replies(200, GZIP, GZIP_THAT_ENDS_EARLY),
                fails(new SocketTimeoutException("of a test")),
                breaks(new SocketTimeoutException("of a test")));
        played("unknown host name", fails(new UnknownHostException("of a test")));
        played("TLS refused", fails(new SSLHandshakeException("of a test")));
        played(
                "nothing: the HTTP client failed by itself",
                fails(new TransportFault(TransportFault.Kind.CLIENT, "of.a.Test")));
        played(
                "no HTTP, or a damaged chunk",
                fails(new ProtocolException("of a test")),
                breaks(new TransportFault(TransportFault.Kind.PROTOCOL, "")));
        played(
                "HTTP, but contradictory, interim or with control characters",
                head(200, Map.of("Content-Length", List.of("2", "3"))),
                head(101, Map.of()),
                head(200, Map.of("Server", List.of("a\u0001b"))));
        played("200 with no bytes, or cut JSON whose end nobody announced", json(""), undelimited("[{"));
        played(
                "200 with JSON of another shape, or beyond a limit of JSON",
                json("{}"),
                json("[{}]"),
                json("[" + "1".repeat(65) + "]"));
        played(
                "200 too large, not JSON, damaged gzip, or an unknown encoding",
                head(200, Map.of("Content-Length", List.of(Integer.toString(TOO_MUCH)))),
                json("nonsense"),
                page(200),
                replies(200, GZIP, "nonsense"),
                replies(200, Map.of("Content-Type", "application/json", "Content-Encoding", "br"), "nonsense"));
        PLAYED.put(
                "no permit in time, no key, interrupted, closed",
                List.of(
                        getsNoPermit(),
                        hasNoKey(),
                        meets(call -> {
                            throw new InterruptedException("of a test");
                        }),
                        meets(fails(new TransportFault(TransportFault.Kind.CLOSED, "")))));
    }

    private static void played(String row, Exchange... exchanges) {
        PLAYED.put(row, Stream.of(exchanges).map(ObservedLookup::meets).toList());
    }

    private final List<Row> rows = Readme.find().beside("docs/reliability.md").rows("What came");

    @Test
    void eachRowIsPlayed() {
        assertThat(rows).extracting(row -> row.cells().get(0)).containsExactlyElementsOf(PLAYED.keySet());
    }

    @TestFactory
    Stream<DynamicTest> isWhatALookupDoes() {
        return rows.stream().flatMap(row -> {
            List<Situation> situations = PLAYED.get(row.cells().get(0));
            return IntStream.range(0, situations.size())
                    .mapToObj(i -> dynamicTest(row.cells().get(0) + ", " + (i + 1), () -> {
                        assertThat(ObservedLookup.triedAgain(situations.get(i)))
                                .as("tried again")
                                .isEqualTo(row.cells().get(1));
                        assertThat(ObservedLookup.counted(situations.get(i)))
                                .as("the breaker counts")
                                .isEqualTo(row.cells().get(2));
                    }));
        });
    }
}
