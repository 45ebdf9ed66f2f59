package io.github.faraday4j.reliability.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.faraday4j.testkit.contract.HttpTransportContract;
import io.github.faraday4j.transport.FaradayConfig;
import io.github.faraday4j.transport.spi.HttpTransport;
import java.time.Duration;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every fault that we know of, by number, against whole lookups over a transport: what a caller gets, how often the
 * service was asked, how long it took, what became of the connection, what the log says, and that the API key shows
 * nowhere. Extend it as {@link HttpTransportContract}; {@code docs/fault-matrix.md} lists the rows.
 *
 * <p>Needs logback as the logging library of the tests: it turns all loggers up while it runs. Rows run at the same
 * time if JUnit is configured to run tests in parallel.
 *
 * <p>Rows may be added in a minor version.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Execution(ExecutionMode.CONCURRENT)
@Timeout(240)
public abstract class FaultMatrixContract {

    /** What an HTTP client may do worse than a row asks, since it cannot be told to do otherwise. */
    public enum Leeway {
        /** Sends a {@code GET} once more if a connection ends before any byte of a reply. */
        SENDS_AGAIN_AFTER_A_RESET,
        /** Has one exception for all that it does not understand in a status line, so that it is asked again. */
        TAKES_ODD_STATUS_LINES_FOR_TORN,
        /** Has one exception for all that it does not understand in a head, so that it is asked again. */
        TAKES_ODD_HEADS_FOR_TORN,
        /** Waits for the end of a status that has more than three digits. */
        WAITS_FOR_MORE_OF_AN_ODD_STATUS,
        /** Reads the status line of an old protocol for music as if it were HTTP. */
        TAKES_ICY_FOR_HTTP,
        /** Joins the parts of a header value that a lone CR divides. */
        TAKES_A_LONE_CR_FOR_A_SPACE,
        /** Fails over a 204 that has a body as over a broken connection, and does not show it. */
        HIDES_A_204_THAT_HAS_A_BODY,
        /** Has no exception of its own for header lines that go on and on. */
        TAKES_ENDLESS_HEADERS_FOR_GARBAGE
    }

    private static final Duration SOON = Duration.ofMillis(500);

    private final Queue<Duration> timesToClose = new ConcurrentLinkedQueue<>();
    private final MatrixLog log = MatrixLog.open();

    /** For implementers. */
    protected FaultMatrixContract() {}

    /** Makes a transport under test, as the {@code HttpTransportProvider} does. The rows close what they get. */
    protected abstract HttpTransport transport(FaradayConfig config);

    /** Returns what the client may do worse; nothing by default. */
    protected Set<Leeway> leeways() {
        return Set.of();
    }

    static Stream<FaultRow> rows() {
        return FaultMatrix.rows();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rows")
    void meets(FaultRow row) throws Exception {
        try (FaultBench bench = new FaultBench("row" + row.number(), this::transport, leeways(), log)) {
            new FaultPlay(row, bench, timesToClose).play();
        }
    }

    @BeforeAll
    void makeCertificates() {
        ConnectingFaults.makeCertificates();
    }

    @AfterAll
    void closeLog() {
        log.close();
        log.checkLeaks();
        assertThat(log.events()).as("lines that were searched for the key").isGreaterThan(100);
        List<Duration> times = timesToClose.stream().sorted().toList();
        if (times.isEmpty()) {
            return; // one row was run alone
        }
        // Of the quicker ones, since a busy machine makes some longer than they are.
        assertThat(times.get(times.size() / 4))
                .as("time until a connection is closed")
                .isLessThan(SOON);
    }
}
