package io.github.faraday4j.reliability.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.faraday4j.reliability.matrix.FaultScenarioRunner.Patience;
import io.github.faraday4j.transport.FaradayConfig;
import io.github.faraday4j.transport.spi.HttpTransport;
import java.util.Set;
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
 * nowhere. {@code docs/fault-matrix.md} lists the rows; {@link FaultDetectorsTest} shows that each look at them notices.
 *
 * <p>It turns all loggers of the JVM up while it runs, and its rows run at the same time.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Execution(ExecutionMode.CONCURRENT)
@Timeout(240)
abstract class FaultMatrixContract {

    private final ClosingTimes timesToClose = new ClosingTimes();
    private final CapturedLogs log = CapturedLogs.open();

    /** Makes a transport under test, as the {@code HttpTransportProvider} does. The rows close what they get. */
    abstract HttpTransport transport(FaradayConfig config);

    /** Returns what the client does worse. */
    abstract Set<KnownDeviation> knownDeviations();

    static Stream<FaultScenario> rows() {
        return FaultMatrix.rows();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rows")
    void meets(FaultScenario row) throws Exception {
        try (FaultTestBed bench = new FaultTestBed("row" + row.number(), this::transport, knownDeviations(), log)) {
            new FaultScenarioRunner(row, bench, timesToClose, Patience.WITH_A_BUSY_MACHINE).play();
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
        timesToClose.check();
    }
}
