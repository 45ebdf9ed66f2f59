package io.github.faraday4j.reliability.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import io.github.faraday4j.FaradayException;
import io.github.faraday4j.reliability.matrix.FaultScenario.Fate;
import io.github.faraday4j.reliability.matrix.FaultTestBed.Ended;
import io.github.faraday4j.testkit.internal.ScriptedServer;
import io.github.faraday4j.testkit.internal.TestCertificate;
import io.github.faraday4j.transport.DatasetLookupAdapter;
import io.github.faraday4j.transport.FaradayConfig;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Plays a row: one lookup that meets the fault, and one after it, when the service is well again. */
final class FaultScenarioRunner {

    /** Ends of a lookup that had little time, on a machine that is busy with something else. */
    private static final Pattern OUT_OF_TIME = Pattern.compile("DeadlineExceeded .*|TransportFailure CONNECT_TIMEOUT");

    /**
     * What a busy machine is granted.
     *
     * @param lookup by how much one may take longer than its attempts
     * @param event how long is waited for what the service has yet to notice
     */
    record Patience(Duration lookup, Duration event) {

        static final Patience WITH_A_BUSY_MACHINE = new Patience(FaultTestBed.SLACK, FaultTestBed.SLACK);
    }

    private final FaultScenario row;
    private final FaultTestBed bench;
    private final ClosingTimes timesToClose;
    private final Patience patience;

    FaultScenarioRunner(FaultScenario row, FaultTestBed bench, ClosingTimes timesToClose, Patience patience) {
        this.row = row;
        this.bench = bench;
        this.timesToClose = timesToClose;
        this.patience = patience;
    }

    void play() throws Exception {
        FaultScenario.Scenario scenario = row.scenario();
        if (scenario == null) {
            playFault();
        } else {
            scenario.play(bench, row.outcome(bench.knownDeviations()));
        }
        bench.checkSecrets();
    }

    private void playFault() throws Exception {
        ScriptedServer server = server();
        FaradayConfig config = config(server);
        DatasetLookupAdapter lookup = bench.lookup(config);

        Ended ended = bench.look(lookup);

        int attempts = row.attempts(bench.knownDeviations());
        checkOutcome(ended.outcome(), row.outcome(bench.knownDeviations()));
        checkFailure(ended, attempts);
        checkRequests(server, attempts);
        assertThat(ended.elapsed())
                .as("the time it took")
                .isBetween(row.takes(), row.takes().plus(patience.lookup()));
        checkLog(ended.failure(), attempts);
        int connections = server.connections();
        checkConnections(server, connections);
        if (row.certificate() != null || !row.isAsked()) {
            return;
        }
        bench.heal();
        if (config.attemptTimeout().compareTo(FaultTestBed.SLACK) < 0) {
            int unseen = Math.max(0, attempts - connections); // given up before the service had noticed
            checkNextLookup(server, connections, unseen, () -> outcomeInTime(lookup));
        } else {
            checkNextLookup(server, connections, 0, () -> bench.look(lookup).outcome());
            checkLog(ended.failure(), attempts + 1);
        }
    }

    private ScriptedServer server() throws IOException {
        FaultScenario.Service service = row.script();
        if (service == null) {
            return bench.answering(row.reply());
        }
        ScriptedServer.Script script = peer -> service.converse(peer, bench);
        Supplier<TestCertificate> certificate = row.certificate();
        return certificate == null
                ? bench.serve(script)
                : bench.serve(certificate.get().listener(), script);
    }

    private FaradayConfig config(ScriptedServer server) {
        boolean secure = row.certificate() != null || !row.isAsked();
        URI uri = secure ? URI.create("https://127.0.0.1:" + server.port() + "/v1") : server.uri("/v1");
        return row.apply(bench.config().baseUri(uri)).build();
    }

    private static void checkOutcome(String outcome, String expected) {
        if (expected.endsWith(FaultScenario.AND_SO_ON)) {
            assertThat(outcome).as("how it ended").startsWith(expected.replace(FaultScenario.AND_SO_ON, ""));
        } else {
            assertThat(outcome).as("how it ended").isEqualTo(expected);
        }
    }

    private void checkFailure(Ended ended, int attempts) {
        FaradayException failure = ended.failure();
        if (failure == null) {
            assertThat(attempts).as("what needs no other attempt").isEqualTo(1);
            return;
        }
        assertThat(failure.attempts()).as("attempts").isEqualTo(attempts);
        assertThat(failure.elapsed()).as("what it says of time").isLessThanOrEqualTo(ended.elapsed());
        assertThat(failure.getMessage())
                .as("the message")
                .containsPattern(row.words())
                .containsPattern("\\(" + attempts + " attempts? in \\d+ ms\\)$");
    }

    private void checkRequests(ScriptedServer server, int attempts) {
        // An attempt that runs out of time may do so before the service has read its request.
        int least = row.outcome(bench.knownDeviations()).startsWith("DeadlineExceeded") ? 1 : attempts;
        int most = mayResend() ? 2 * attempts : attempts;
        if (row.isAsked()) {
            FaultTestBed.await(() -> server.requests().size() >= least, patience.event());
            assertThat(server.requests()).as("requests").hasSizeBetween(least, most);
        } else {
            assertThat(server.requests()).as("requests").isEmpty();
        }
        if (fate() == Fate.REUSED) {
            assertThat(server.connections()).as("connections").isEqualTo(1);
        } else {
            FaultTestBed.await(() -> server.connections() >= least, patience.event());
            assertThat(server.connections()).as("connections").isBetween(least, most);
        }
    }

    private Fate fate() {
        return row.fate(bench.knownDeviations());
    }

    private boolean mayResend() {
        return row.canBeResent() && bench.knownDeviations().contains(KnownDeviation.SENDS_AGAIN_AFTER_A_RESET);
    }

    private void checkConnections(ScriptedServer server, int connections) throws InterruptedException {
        if (fate() == Fate.CLOSED) {
            long start = System.nanoTime();
            assertThat(server.clientClosesWithin(patience.event(), connections))
                    .as("all %s connections are closed by the client", connections)
                    .isTrue();
            timesToClose.add(FaultTestBed.since(start));
        }
    }

    private void checkNextLookup(ScriptedServer server, int connections, int unseen, Supplier<String> lookup) {
        int exchanges = bench.exchanges();

        assertThat(lookup.get()).as("the next lookup").isEqualTo("0 datasets");

        int least = fate() == Fate.EITHER || fate() == Fate.REUSED ? 0 : 1;
        int most = unseen + (fate() == Fate.REUSED ? 0 : bench.exchanges() - exchanges);
        assertThat(server.connections() - connections)
                .as("new connections for the next lookup")
                .isBetween(least, most);
    }

    /** The row gives attempts little time for the fault's sake; without the fault no time is measured. */
    private String outcomeInTime(DatasetLookupAdapter lookup) {
        long start = System.nanoTime();
        String outcome = bench.look(lookup).outcome();
        while (OUT_OF_TIME.matcher(outcome).matches()
                && FaultTestBed.since(start).compareTo(patience.event()) < 0) {
            outcome = bench.look(lookup).outcome();
        }
        return outcome;
    }

    private void checkLog(@Nullable FaradayException failure, int attempts) {
        List<String> warnings = bench.log().of(bench.name(), Level.WARN);
        if (failure == null) {
            assertThat(warnings).as("warnings").isEmpty();
        } else {
            assertThat(warnings).as("warnings").singleElement().satisfies(line -> assertThat(line)
                    .matches("lookup \\d+ for scope .*")
                    .endsWith(failure.getMessage()));
        }
        assertThat(bench.log().of(bench.name(), Level.DEBUG))
                .as("lines about attempts")
                .filteredOn(line -> line.matches("lookup \\d+, attempt \\d+ over .*"))
                .hasSize(attempts);
    }
}
