package io.github.faraday4j.reliability.matrix;

import static io.github.faraday4j.reliability.matrix.FaultTestBed.SHORT;
import static io.github.faraday4j.testkit.internal.RawHttp.error;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import ch.qos.logback.classic.Level;
import io.github.faraday4j.LookupOptions;
import io.github.faraday4j.reliability.matrix.FaultTestBed.Ended;
import io.github.faraday4j.testkit.internal.RawHttp;
import io.github.faraday4j.testkit.internal.ScriptedServer;
import io.github.faraday4j.transport.ApiKey;
import io.github.faraday4j.transport.DatasetLookupAdapter;
import io.github.faraday4j.transport.FaradayConfig;
import io.github.faraday4j.transport.LookupFinished;
import io.github.faraday4j.transport.LookupListener;
import io.github.faraday4j.transport.LookupStarted;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Rows 87, 88, 90 and 94 to 96: permits, the budget, listeners, the protocol, the key. */
final class PolicyFaults {

    private PolicyFaults() {}

    static Stream<FaultScenario> rows() {
        return Stream.of(
                FaultScenario.played(87, "no permit is free", "Overloaded", PolicyFaults::noPermit),
                FaultScenario.played(88, "the retry budget is spent", "ServerError 500", PolicyFaults::noBudget),
                FaultScenario.played(
                        90,
                        "a listener throws",
                        "0 datasets",
                        (bench, outcome) -> throwing(bench, outcome, () -> {
                            throw new IllegalStateException(KeyLeakCheck.KEY);
                        })),
                FaultScenario.played(
                        90,
                        "a listener throws an error",
                        "0 datasets",
                        (bench, outcome) -> throwing(bench, outcome, () -> {
                            throw new AssertionError(KeyLeakCheck.KEY);
                        })),
                FaultScenario.played(94, "HTTP/2, which is never offered", "0 datasets", (bench, outcome) -> {
                    ScriptedServer server = bench.answering(RawHttp.json("[]"));
                    assertThat(bench.look(bench.lookup(bench.config(server).build()))
                                    .outcome())
                            .isEqualTo(outcome);
                    assertThat(server.requests()).singleElement().satisfies(request -> assertThat(request)
                            .matches("(?s)GET [^ ]+ HTTP/1\\.1\r\n.*")
                            .doesNotContain("Upgrade", "HTTP2"));
                }),
                FaultScenario.played(95, "a key that cannot be one", "IllegalArgumentException", PolicyFaults::badKeys),
                FaultScenario.played(96, "the key changes between attempts", "0 datasets", PolicyFaults::rotated),
                FaultScenario.played(96, "there is no key to be had", "ApiKeyUnavailable", PolicyFaults::noKey),
                FaultScenario.played(96, "the application's headers fail", "RequestHeaders", PolicyFaults::noHeaders));
    }

    private static void noPermit(FaultTestBed bench, String outcome) throws Exception {
        Semaphore waiting = new Semaphore(0);
        ScriptedServer server = bench.serve(peer -> {
            peer.awaitRequest();
            waiting.release();
            peer.awaitClose();
        });
        DatasetLookupAdapter lookup =
                bench.lookup(bench.config(server).maxConcurrentLookups(1).build());
        BackgroundLookup first = BackgroundLookup.start(bench, lookup);
        waiting.acquire();

        Ended second = bench.look(scope -> lookup.datasetsOf(scope, LookupOptions.timeout(SHORT)));

        assertThat(second.outcome()).isEqualTo(outcome);
        assertThat(second.elapsed()).isBetween(SHORT, SHORT.plus(FaultTestBed.SLACK));
        assertThat(server.connections()).isEqualTo(1);
        first.interrupt();
        first.end();
        bench.heal();
        assertThat(bench.look(lookup).outcome()).isEqualTo("0 datasets");
    }

    private static void noBudget(FaultTestBed bench, String outcome) {
        Queue<LookupFinished> finished = new ConcurrentLinkedQueue<>();
        ScriptedServer server = bench.answering(error(500, "{}"));
        FaradayConfig config = bench.config(server)
                .retry(FaultTestBed.retries().budget(10).build())
                .listener(new LookupListener() {
                    @Override
                    public void finished(LookupFinished event) {
                        finished.add(event);
                    }
                })
                .build();
        DatasetLookupAdapter lookup = bench.lookup(config);

        assertThat(bench.look(lookup).outcome()).isEqualTo(outcome);
        assertThat(server.requests()).as("one retry is paid for").hasSize(2);
        assertThat(bench.look(lookup).outcome()).isEqualTo(outcome);
        assertThat(server.requests()).as("and no other").hasSize(3);
        assertThat(server.connections()).isEqualTo(1);
        assertThat(finished).hasSize(2).allMatch(LookupFinished::retriesSuppressedByBudget);
        assertThat(bench.log().of(bench.name(), Level.WARN)).hasSize(2).allMatch(line -> line.endsWith("=BUDGET"));
    }

    private static void throwing(FaultTestBed bench, String outcome, Runnable thrower) {
        ScriptedServer server = bench.answering(RawHttp.json("[]"));
        DatasetLookupAdapter lookup = bench.lookup(bench.config(server)
                .listener(new LookupListener() {
                    @Override
                    public void started(LookupStarted event) {
                        thrower.run();
                    }

                    @Override
                    public void finished(LookupFinished event) {
                        thrower.run();
                    }
                })
                .build());

        assertThat(bench.look(lookup).outcome()).isEqualTo(outcome);
        assertThat(bench.look(lookup).outcome()).isEqualTo(outcome);
        assertThat(server.connections()).isEqualTo(1);
        assertThat(bench.log().of(bench.name(), Level.WARN)).singleElement().satisfies(line -> assertThat(line)
                .startsWith("the lookup listener failed"));
    }

    private static void badKeys(FaultTestBed bench, String outcome) {
        List<String> unfit = List.of(
                KeyLeakCheck.KEY + "\r\nX: y",
                KeyLeakCheck.KEY + '\n',
                KeyLeakCheck.KEY + '\0',
                KeyLeakCheck.KEY + ' ',
                KeyLeakCheck.KEY + '\u00e9',
                "Bearer " + KeyLeakCheck.KEY,
                KeyLeakCheck.KEY.repeat(50),
                "");
        for (String key : unfit) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> bench.config().apiKey(key))
                    .satisfies(bench::seen)
                    .extracting(refusal -> refusal.getClass().getSimpleName())
                    .isEqualTo(outcome);
        }
    }

    private static void rotated(FaultTestBed bench, String outcome) {
        AtomicInteger asked = new AtomicInteger();
        AtomicInteger answered = new AtomicInteger();
        ScriptedServer server = bench.serve(peer -> {
            while (peer.awaitRequest()) {
                peer.send(answered.incrementAndGet() < 3 ? error(500, "{}") : RawHttp.json("[]"));
            }
        });
        Supplier<ApiKey> keys = () -> ApiKey.of(KeyLeakCheck.KEY + asked.incrementAndGet());
        DatasetLookupAdapter lookup =
                bench.lookup(bench.config(server).apiKeySupplier(keys).build());

        assertThat(bench.look(lookup).outcome()).isEqualTo(outcome);
        assertThat(asked).hasValue(3);
        assertThat(server.connections()).isEqualTo(1);
        assertThat(server.requests()).hasSize(3);
        for (int i = 0; i < 3; i++) {
            assertThat(server.requests().get(i))
                    .containsIgnoringCase("Authorization: Bearer " + KeyLeakCheck.KEY + (i + 1) + "\r\n");
        }
    }

    private static void noKey(FaultTestBed bench, String outcome) {
        ScriptedServer server = bench.answering(RawHttp.json("[]"));
        Supplier<ApiKey> keys = () -> {
            throw new IllegalStateException("the vault said " + KeyLeakCheck.KEY);
        };
        Ended ended = bench.look(
                bench.lookup(bench.config(server).apiKeySupplier(keys).build()));

        assertThat(ended.outcome()).isEqualTo(outcome);
        assertThat(ended.elapsed()).isLessThan(FaultTestBed.SLACK);
        assertThat(server.connections()).isZero();
    }

    private static void noHeaders(FaultTestBed bench, String outcome) {
        ScriptedServer server = bench.answering(RawHttp.json("[]"));
        Ended ended = bench.look(bench.lookup(bench.config(server)
                .requestHeaders(request -> request.header("X-Vault", KeyLeakCheck.KEY + '\n'))
                .build()));

        assertThat(ended.outcome()).isEqualTo(outcome);
        assertThat(ended.elapsed()).isLessThan(FaultTestBed.SLACK);
        assertThat(server.connections()).isZero();
    }
}
