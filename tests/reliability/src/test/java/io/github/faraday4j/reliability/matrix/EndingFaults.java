package io.github.faraday4j.reliability.matrix;

import static io.github.faraday4j.testkit.internal.RawHttp.JSON;
import static io.github.faraday4j.testkit.internal.RawHttp.head;
import static io.github.faraday4j.testkit.internal.RawHttp.sized;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.faraday4j.AsyncDatasetLookupPort;
import io.github.faraday4j.dataset.Dataset;
import io.github.faraday4j.testkit.internal.RawHttp;
import io.github.faraday4j.testkit.internal.ScriptedServer;
import io.github.faraday4j.transport.DatasetLookupAdapter;
import io.github.faraday4j.transport.LookupListener;
import io.github.faraday4j.transport.LookupRetryScheduled;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Rows 82 to 84, 92 and 93: lookups that the caller ends. */
final class EndingFaults {

    private static final Duration AT_ONCE = Duration.ofMillis(100);
    private static final String BEGUN = head("200 OK", JSON, "Content-Length: 1000") + "[";
    private static final int CLIENTS = 100;

    private EndingFaults() {}

    static Stream<FaultScenario> rows() {
        return Stream.of(
                FaultScenario.played(
                        82,
                        "an interrupt before the head",
                        "LookupInterrupted",
                        (bench, outcome) -> interruptsAnExchange(bench, outcome, "")),
                FaultScenario.played(
                        82,
                        "an interrupt within the body",
                        "LookupInterrupted",
                        (bench, outcome) -> interruptsAnExchange(bench, outcome, BEGUN)),
                FaultScenario.played(
                        82, "an interrupt between attempts", "LookupInterrupted", EndingFaults::inTheBackOff),
                FaultScenario.played(
                        82, "an interrupt of who waits for a permit", "LookupInterrupted", EndingFaults::atThePermit),
                FaultScenario.played(83, "an interrupt before the lookup", "LookupInterrupted", EndingFaults::before),
                FaultScenario.played(
                        84,
                        "an asynchronous lookup is cancelled before the head",
                        "CancellationException",
                        (bench, outcome) -> cancels(bench, outcome, "")),
                FaultScenario.played(
                        84,
                        "an asynchronous lookup is cancelled within the body",
                        "CancellationException",
                        (bench, outcome) -> cancels(bench, outcome, BEGUN)),
                FaultScenario.played(
                        92, CLIENTS + " clients are opened, used and closed", "0 datasets", EndingFaults::manyClients),
                FaultScenario.played(
                        93,
                        "closed during a lookup, before the head",
                        "ClientClosed",
                        (bench, outcome) -> closes(bench, outcome, "")),
                FaultScenario.played(
                        93,
                        "closed during a lookup, within the body",
                        "ClientClosed",
                        (bench, outcome) -> closes(bench, outcome, BEGUN)));
    }

    /** A service that begins a reply, tells when the client waits for the rest, and waits for it to go. */
    private static ScriptedServer beginning(FaultTestBed bench, String begun, Semaphore waiting) {
        return bench.serve(peer -> {
            peer.awaitRequest();
            peer.send(begun);
            if (!begun.isEmpty()) {
                bench.awaitHead();
            }
            waiting.release();
            peer.awaitClose();
        });
    }

    private static void interruptsAnExchange(FaultTestBed bench, String outcome, String begun) throws Exception {
        Semaphore waiting = new Semaphore(0);
        ScriptedServer server = beginning(bench, begun, waiting);
        DatasetLookupAdapter lookup = bench.lookup(bench.config(server).build());

        Duration quickest = BackgroundLookup.quickest(() -> {
            BackgroundLookup caller = BackgroundLookup.start(bench, lookup);
            waiting.acquire();
            long start = System.nanoTime();
            caller.interrupt();

            assertThat(caller.end().outcome()).isEqualTo(outcome);
            assertThat(server.clientClosesWithin(FaultTestBed.SLACK, 1)).isTrue();
            Duration took = FaultTestBed.since(start);
            assertThat(caller.keptTheInterrupt()).isTrue();
            return took;
        });

        assertThat(quickest).isLessThan(AT_ONCE);
        assertThat(server.requests()).hasSize(server.connections());
        answersAfterwards(bench, lookup);
    }

    private static void answersAfterwards(FaultTestBed bench, DatasetLookupAdapter lookup) {
        bench.heal();
        assertThat(bench.look(lookup).outcome()).isEqualTo("0 datasets");
    }

    private static void inTheBackOff(FaultTestBed bench, String outcome) throws Exception {
        Semaphore waiting = new Semaphore(0);
        ScriptedServer server = bench.answering(sized("500 X", "Retry-After: 9", "{}"));
        DatasetLookupAdapter lookup = bench.lookup(bench.config(server)
                .listener(new LookupListener() {
                    @Override
                    public void retryScheduled(LookupRetryScheduled event) {
                        waiting.release();
                    }
                })
                .build());

        Duration quickest = BackgroundLookup.quickest(() -> {
            BackgroundLookup caller = BackgroundLookup.start(bench, lookup);
            waiting.acquire();
            long start = System.nanoTime();
            caller.interrupt();

            assertThat(caller.end().outcome()).isEqualTo(outcome);
            Duration took = FaultTestBed.since(start);
            assertThat(caller.keptTheInterrupt()).isTrue();
            return took;
        });

        assertThat(quickest).isLessThan(AT_ONCE);
        assertThat(server.requests()).as("one for each lookup").hasSize(5);
        answersAfterwards(bench, lookup);
    }

    private static void atThePermit(FaultTestBed bench, String outcome) throws Exception {
        Semaphore waiting = new Semaphore(0);
        ScriptedServer server = beginning(bench, "", waiting);
        DatasetLookupAdapter lookup =
                bench.lookup(bench.config(server).maxConcurrentLookups(1).build());
        BackgroundLookup first = BackgroundLookup.start(bench, lookup);
        waiting.acquire();
        BackgroundLookup second = BackgroundLookup.start(bench, lookup);
        second.awaitWaiting();
        second.interrupt();

        assertThat(second.end().outcome()).isEqualTo(outcome);
        assertThat(second.keptTheInterrupt()).isTrue();
        assertThat(server.connections()).isEqualTo(1);
        first.interrupt();
        first.end();
        answersAfterwards(bench, lookup);
    }

    private static void before(FaultTestBed bench, String outcome) {
        ScriptedServer server = bench.answering(RawHttp.json("[]"));
        DatasetLookupAdapter lookup = bench.lookup(bench.config(server).build());
        Thread.currentThread().interrupt();
        try {
            assertThat(bench.look(lookup).outcome()).isEqualTo(outcome);
            assertThat(Thread.currentThread().isInterrupted()).isTrue();
        } finally {
            Thread.interrupted();
        }
        assertThat(server.connections()).isZero();
        answersAfterwards(bench, lookup);
    }

    private static void cancels(FaultTestBed bench, String outcome, String begun) throws Exception {
        Semaphore waiting = new Semaphore(0);
        ScriptedServer server = beginning(bench, begun, waiting);
        DatasetLookupAdapter lookup = bench.lookup(bench.config(server).build());
        ExecutorService executor = Executors.newSingleThreadExecutor();
        bench.closes(executor::shutdownNow);

        Duration quickest = BackgroundLookup.quickest(() -> {
            CompletableFuture<List<Dataset>> future =
                    AsyncDatasetLookupPort.over(lookup, executor).datasetsOfAsync(FaultTestBed.SCOPE);
            waiting.acquire();
            long start = System.nanoTime();
            future.cancel(true);

            assertThat(server.clientClosesWithin(FaultTestBed.SLACK, 1)).isTrue();
            assertThat(future).isCancelled();
            return FaultTestBed.since(start);
        });

        assertThat(quickest).isLessThan(AT_ONCE);
        assertThat(outcome).isEqualTo(java.util.concurrent.CancellationException.class.getSimpleName());
        executor.shutdown();
        assertThat(executor.awaitTermination(FaultTestBed.SLACK.toSeconds(), TimeUnit.SECONDS))
                .isTrue();
        assertThat(server.requests()).as("one for each lookup").hasSize(5);
        answersAfterwards(bench, lookup);
    }

    private static void manyClients(FaultTestBed bench, String outcome) throws Exception {
        ScriptedServer server = bench.serve(peer -> {
            peer.awaitRequest();
            peer.send(RawHttp.json("[]"));
            peer.awaitClose();
        });
        List<Thread> threads = List.of();
        for (int i = 0; i < CLIENTS; i++) {
            DatasetLookupAdapter lookup = bench.lookup(bench.config(server).build());
            assertThat(bench.look(lookup).outcome()).isEqualTo(outcome);
            threads = threadsOf(bench.name());
            lookup.close();
        }

        assertThat(server.clientClosesWithin(FaultTestBed.SLACK, CLIENTS)).isTrue();
        for (Thread thread : threads) {
            thread.join(FaultTestBed.SLACK.toMillis());
        }
        assertThat(threadsOf(bench.name())).isEmpty();
    }

    private static List<Thread> threadsOf(String client) {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().startsWith(client)
                        || (thread.getThreadGroup() != null
                                && thread.getThreadGroup().getName().startsWith(client)))
                .filter(Thread::isAlive)
                .toList();
    }

    private static void closes(FaultTestBed bench, String outcome, String begun) throws Exception {
        Semaphore waiting = new Semaphore(0);
        ScriptedServer server = beginning(bench, begun, waiting);
        DatasetLookupAdapter lookup = bench.lookup(bench.config(server).build());
        BackgroundLookup caller = BackgroundLookup.start(bench, lookup);
        waiting.acquire();
        lookup.close();
        lookup.close();

        assertThat(caller.end().outcome()).isEqualTo(outcome);
        assertThat(server.clientClosesWithin(FaultTestBed.SLACK, 1)).isTrue();
        assertThat(bench.look(lookup).outcome()).isEqualTo(outcome);
        assertThat(server.requests()).hasSize(1);
    }
}
