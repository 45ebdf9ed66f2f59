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
import java.util.Queue;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Plays a row: one lookup that meets the fault, and one after it, when the service is well again. */
final class FaultScenarioRunner {

    private final FaultScenario row;
    private final FaultTestBed bench;
    private final Queue<Duration> timesToClose;

    FaultScenarioRunner(FaultScenario row, FaultTestBed bench, Queue<Duration> timesToClose) {
        this.row = row;
        this.bench = bench;
        this.timesToClose = timesToClose;
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
        DatasetLookupAdapter lookup = bench.lookup(config(server));

        Ended ended = bench.look(lookup);

        int attempts = row.attempts(bench.knownDeviations());
        checkOutcome(ended.outcome(), row.outcome(bench.knownDeviations()));
        checkFailure(ended, attempts);
        checkRequests(server, attempts);
        assertThat(ended.elapsed())
                .as("the time it took")
                .isBetween(row.takes(), row.takes().plus(FaultTestBed.SLACK));
        checkConnection(server, lookup);
        checkLog(ended.failure(), attempts);
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
                .containsPattern(row.words())
                .containsPattern("\\(" + attempts + " attempts? in \\d+ ms\\)$");
    }

    private void checkRequests(ScriptedServer server, int attempts) {
        // An attempt that runs out of time may do so before the service has read its request.
        int least = row.outcome(bench.knownDeviations()).startsWith("DeadlineExceeded") ? 1 : attempts;
        int most = mayResend() ? 2 * attempts : attempts;
        if (row.isAsked()) {
            FaultTestBed.await(() -> server.requests().size() >= least);
            assertThat(server.requests()).as("requests").hasSizeBetween(least, most);
        } else {
            assertThat(server.requests()).as("requests").isEmpty();
        }
        if (fate() == Fate.REUSED) {
            assertThat(server.connections()).as("connections").isEqualTo(1);
        } else {
            assertThat(server.connections()).as("connections").isBetween(least, most);
        }
    }

    private Fate fate() {
        return row.fate(bench.knownDeviations());
    }

    private boolean mayResend() {
        return row.canBeResent() && bench.knownDeviations().contains(KnownDeviation.SENDS_AGAIN_AFTER_A_RESET);
    }

    private void checkConnection(ScriptedServer server, DatasetLookupAdapter lookup) throws Exception {
        int connections = server.connections();
        if (fate() == Fate.CLOSED) {
            long start = System.nanoTime();
            assertThat(server.clientClosesWithin(FaultTestBed.SLACK, connections))
                    .as("all %s connections are closed by the client", connections)
                    .isTrue();
            timesToClose.add(FaultTestBed.since(start));
        }
        bench.heal();
        if (row.certificate() == null && row.isAsked()) {
            assertThat(bench.look(lookup).outcome()).as("the next lookup").isEqualTo("0 datasets");
            assertThat(server.connections() - connections)
                    .as("new connections for the next lookup")
                    .isBetween(fate() == Fate.EITHER || fate() == Fate.REUSED ? 0 : 1, fate() == Fate.REUSED ? 0 : 1);
        }
    }

    private void checkLog(@Nullable FaradayException failure, int attempts) {
        if (failure != null) {
            assertThat(bench.log().of(bench.name(), Level.WARN))
                    .as("warnings")
                    .singleElement()
                    .satisfies(line ->
                            assertThat(line).matches("lookup \\d+ for scope .*").endsWith(failure.getMessage()));
        }
        assertThat(bench.log().of(bench.name(), Level.DEBUG))
                .as("lines about attempts")
                .filteredOn(line -> line.matches("lookup \\d+, attempt \\d+ over .*"))
                .hasSizeBetween(attempts, attempts + 1);
    }
}
