package io.github.faraday4j.reliability.matrix;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** All rows, and why some are not played. */
final class FaultMatrix {

    static final int ROWS = 100;

    private FaultMatrix() {}

    static Stream<FaultScenario> rows() {
        return Stream.of(
                        ConnectingFaults.rows(),
                        HeadFaults.rows(),
                        CutFaults.rows(),
                        BodyFaults.rows(),
                        JsonFaults.rows(),
                        StatusFaults.rows(),
                        RetryAfterFaults.rows(),
                        EndingFaults.rows(),
                        BreakerFaults.rows(),
                        PolicyFaults.rows(),
                        IdleFaults.rows(),
                        ProxyFaults.rows())
                .flatMap(rows -> rows);
    }

    /** By number: what cannot be staged by a socket on the loopback, and where it is proven instead. */
    static Map<Integer, String> leftOut() {
        return new TreeMap<>(Map.of(
                4,
                "A name with a dead and a live address needs a resolver that a test can fill, and JDK 17 has none."
                        + " That the deadline holds while connecting is row 2.",
                91,
                "No test can turn the clock of the machine. `LookupDeadlineTest` and `LookupBreakerTest` run on a clock"
                        + " that only goes forward, and the breaker is given that clock."));
    }
}
