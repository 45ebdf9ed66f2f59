package io.github.faraday4j.reliability.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.faraday4j.testkit.internal.RawHttp;
import io.github.faraday4j.testkit.internal.ScriptedServer;
import io.github.faraday4j.transport.DatasetLookupAdapter;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/** Row 97: connections that died while nobody used them. */
final class IdleFaults {

    private static final int CONNECTIONS = 8;

    private IdleFaults() {}

    static Stream<FaultScenario> rows() {
        return Stream.of(FaultScenario.played(
                97,
                CONNECTIONS + " idle connections are dropped, and nobody is told",
                "0 datasets",
                IdleFaults::dropped));
    }

    /** As behind a NAT that has forgotten them: what is sent arrives nowhere. */
    private static void dropped(FaultTestBed bench, String outcome) throws Exception {
        CountDownLatch allAsked = new CountDownLatch(CONNECTIONS);
        AtomicInteger connections = new AtomicInteger();
        AtomicInteger lost = new AtomicInteger();
        ScriptedServer server = bench.serve(peer -> {
            if (connections.incrementAndGet() > CONNECTIONS) {
                peer.answerEach(RawHttp.json("[]"));
                return;
            }
            peer.awaitRequest();
            allAsked.countDown();
            allAsked.await();
            peer.send(RawHttp.json("[]"));
            if (peer.awaitRequest()) {
                lost.incrementAndGet();
            }
            peer.awaitClose();
        });
        DatasetLookupAdapter lookup = bench.lookup(bench.config(server)
                .attemptTimeout(FaultTestBed.FOR_THE_HEAD)
                .connectTimeout(FaultTestBed.FOR_THE_HEAD)
                .build());
        openThem(bench, lookup, outcome);

        for (int i = 0; i < CONNECTIONS; i++) {
            assertThat(bench.look(lookup).outcome()).isEqualTo(outcome);
        }

        assertThat(lost).as("requests on dead connections").hasValue(1);
    }

    private static void openThem(FaultTestBed bench, DatasetLookupAdapter lookup, String outcome) throws Exception {
        ExecutorService callers = Executors.newFixedThreadPool(CONNECTIONS);
        try {
            List<Future<String>> outcomes = new ArrayList<>();
            for (int i = 0; i < CONNECTIONS; i++) {
                outcomes.add(callers.submit(() -> bench.look(lookup).outcome()));
            }
            for (Future<String> ended : outcomes) {
                assertThat(ended.get()).isEqualTo(outcome);
            }
        } finally {
            callers.shutdownNow();
        }
    }
}
