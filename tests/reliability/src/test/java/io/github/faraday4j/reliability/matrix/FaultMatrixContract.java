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

    private static final Duration SOON = Duration.ofMillis(500);

    private final Queue<Duration> timesToClose = new ConcurrentLinkedQueue<>();
    private final CapturedLogs log = CapturedLogs.open();

    /** For implementers. */
    protected FaultMatrixContract() {}

    /** Makes a transport under test, as the {@code HttpTransportProvider} does. The rows close what they get. */
    protected abstract HttpTransport transport(FaradayConfig config);

    /** Returns what the client may do worse; nothing by default. */
    protected Set<KnownDeviation> knownDeviations() {
        return Set.of();
    }

    static Stream<FaultScenario> rows() {
        return FaultMatrix.rows();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rows")
    void meets(FaultScenario row) throws Exception {
        try (FaultTestBed bench = new FaultTestBed("row" + row.number(), this::transport, knownDeviations(), log)) {
            new FaultScenarioRunner(row, bench, timesToClose).play();
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
