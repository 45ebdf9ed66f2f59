package io.github.faraday4j.reliability.matrix;

import static io.github.faraday4j.testkit.internal.RawHttp.error;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.faraday4j.reliability.matrix.FaultTestBed.Ended;
import io.github.faraday4j.testkit.internal.RawHttp;
import io.github.faraday4j.testkit.internal.ScriptedServer;
import io.github.faraday4j.transport.CircuitBreakerPolicy;
import io.github.faraday4j.transport.DatasetLookupAdapter;
import io.github.faraday4j.transport.FaradayConfig;
import io.github.faraday4j.transport.RetryPolicy;
import io.github.faraday4j.transport.spi.HttpCall;
import io.github.faraday4j.transport.spi.HttpReply;
import io.github.faraday4j.transport.spi.HttpTransport;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;

/** Rows 85, 86 and 89: the circuit breaker, and errors of the JVM. */
final class BreakerFaults {

    private static final Duration AT_ONCE = Duration.ofMillis(5);
    private static final Duration FOR_A_REPLY = Duration.ofSeconds(2);
    private static final String OPEN = "CircuitOpen";
    private static final int FAILURES = 4;

    private BreakerFaults() {}

    static Stream<FaultScenario> rows() {
        return Stream.of(
                FaultScenario.played(85, "the breaker is open", OPEN, BreakerFaults::refuses),
                FaultScenario.played(
                        86, "a probe of the breaker stalls", "DeadlineExceeded HEADERS", BreakerFaults::stalls),
                FaultScenario.played(
                        86,
                        "a probe of the breaker is interrupted",
                        "LookupInterrupted",
                        (bench, outcome) -> ends(bench, outcome, () -> {
                            throw new InterruptedException();
                        })),
                FaultScenario.played(
                        86,
                        "a probe of the breaker ends with an error",
                        "StackOverflowError",
                        (bench, outcome) -> ends(bench, outcome, () -> {
                            throw new StackOverflowError();
                        })),
                FaultScenario.played(
                        89, "an error of the JVM after the reply", "OutOfMemoryError", BreakerFaults::outOfMemory));
    }

    /** Ends an exchange that has been answered. */
    private interface End {
        void throwIt() throws InterruptedException;
    }

    /** The transport under test, whose replies are of no use while the end is armed. */
    private record Ending(HttpTransport transport, AtomicBoolean armed, End end) implements HttpTransport {

        @Override
        public HttpReply exchange(HttpCall call) throws IOException, InterruptedException {
            HttpReply reply = transport.exchange(call);
            if (armed.get()) {
                end.throwIt();
            }
            return reply;
        }

        @Override
        public void close() {
            transport.close();
        }
    }

    private static FaradayConfig.Builder config(FaultTestBed bench, ScriptedServer server, Duration open) {
        return bench.config(server)
                .retry(RetryPolicy.none())
                .circuitBreaker(CircuitBreakerPolicy.builder()
                        .windowSize(FAILURES)
                        .minimumAttempts(FAILURES)
                        .openDuration(open)
                        .probes(1)
                        .build());
    }

    private static void open(FaultTestBed bench, DatasetLookupAdapter lookup) {
        for (int i = 0; i < FAILURES; i++) {
            assertThat(bench.look(lookup).outcome()).startsWith("ServerError 500");
        }
    }

    private static void refuses(FaultTestBed bench, String outcome) throws Exception {
        ScriptedServer server = bench.answering(error(500, "{}"));
        DatasetLookupAdapter lookup =
                bench.lookup(config(bench, server, Duration.ofMinutes(1)).build());
        open(bench, lookup);

        Duration quickest = BackgroundLookup.quickest(() -> {
            Ended ended = bench.look(lookup);
            assertThat(ended.outcome()).isEqualTo(outcome);
            return ended.elapsed();
        });

        assertThat(quickest).isLessThan(AT_ONCE);
        assertThat(server.requests()).hasSize(FAILURES);
        assertThat(server.connections()).isEqualTo(1);
    }

    private static void stalls(FaultTestBed bench, String outcome) throws Exception {
        AtomicBoolean stalling = new AtomicBoolean();
        ScriptedServer server = bench.serve(peer -> {
            while (peer.awaitRequest()) {
                if (stalling.get()) {
                    peer.awaitClose();
                    return;
                }
                peer.send(error(500, "{}"));
            }
        });
        DatasetLookupAdapter lookup = bench.lookup(config(bench, server, Duration.ofMillis(1))
                .connectTimeout(FOR_A_REPLY)
                .attemptTimeout(FOR_A_REPLY)
                .build());
        open(bench, lookup);
        stalling.set(true);

        assertThat(onceLetThrough(bench, lookup)).isEqualTo(outcome);
        assertThat(server.clientClosesWithin(FaultTestBed.SLACK, 1)).isTrue();
        bench.heal();
        assertThat(onceLetThrough(bench, lookup)).isEqualTo("0 datasets");
        assertThat(bench.look(lookup).outcome()).isEqualTo("0 datasets");
    }

    private static String onceLetThrough(FaultTestBed bench, DatasetLookupAdapter lookup) {
        long start = System.nanoTime();
        String outcome = bench.look(lookup).outcome();
        while (outcome.equals(OPEN) && FaultTestBed.since(start).compareTo(FaultTestBed.SLACK) < 0) {
            outcome = bench.look(lookup).outcome();
        }
        return outcome;
    }

    private static void ends(FaultTestBed bench, String outcome, End end) {
        AtomicBoolean armed = new AtomicBoolean();
        ScriptedServer server = bench.answering(error(500, "{}"));
        DatasetLookupAdapter lookup = bench.lookup(
                config(bench, server, Duration.ofMillis(1)).build(), transport -> new Ending(transport, armed, end));
        open(bench, lookup);
        bench.heal();
        armed.set(true);
        for (int i = 0; i < 2; i++) {
            assertThat(abnormalEnd(bench, lookup)).isEqualTo(outcome);
            assertThat(lookup.toString()).contains("HALF_OPEN");
        }
        armed.set(false);

        assertThat(bench.look(lookup).outcome()).isEqualTo("0 datasets");
        assertThat(lookup.toString()).doesNotContain("HALF_OPEN");
    }

    private static String abnormalEnd(FaultTestBed bench, DatasetLookupAdapter lookup) {
        try {
            return onceLetThrough(bench, lookup);
        } catch (StackOverflowError e) {
            bench.seen(e);
            return e.getClass().getSimpleName();
        } finally {
            Thread.interrupted();
        }
    }

    private static void outOfMemory(FaultTestBed bench, String outcome) {
        AtomicBoolean armed = new AtomicBoolean(true);
        ScriptedServer server = bench.answering(RawHttp.json("[]"));
        DatasetLookupAdapter lookup = bench.lookup(
                bench.config(server).maxConcurrentLookups(1).build(),
                transport -> new Ending(transport, armed, () -> {
                    throw new OutOfMemoryError("as if");
                }));

        assertThatThrownBy(() -> bench.look(lookup))
                .extracting(error -> error.getClass().getSimpleName())
                .isEqualTo(outcome);
        assertThat(server.requests()).hasSize(1);
        armed.set(false);
        assertThat(bench.look(lookup).outcome()).as("with the permit").isEqualTo("0 datasets");
        assertThat(server.connections()).isEqualTo(1);
    }
}
