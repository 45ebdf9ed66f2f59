package io.github.faraday4j.footprint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.faraday4j.DatasetLookupPort;
import io.github.faraday4j.ScopeId;
import io.github.faraday4j.testkit.internal.RawHttp;
import io.github.faraday4j.testkit.internal.ScriptedServer;
import io.github.faraday4j.transport.DatasetJson;
import io.github.faraday4j.transport.DatasetLookupAdapter;
import io.github.faraday4j.transport.DatasetLookups;
import io.github.faraday4j.transport.FaradayConfig;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordingFile;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A thousand lookups at once, on virtual threads, where the JDK has them. */
class VirtualThreadsTest {

    private static final int LOOKUPS = 1_000;
    private static final int AT_ONCE = 50;

    @ParameterizedTest
    @EnumSource
    void lookUpAThousandTimesWithoutPinningAndWithinTheLimit(Stack stack, @TempDir Path folder) throws Exception {
        assumeTrue(Runtime.version().feature() >= 21, "no virtual threads");
        // A reply comes only when as many requests are held as the limit allows: fewer would never be answered.
        CyclicBarrier limitReached = new CyclicBarrier(AT_ONCE);
        AtomicInteger held = new AtomicInteger();
        AtomicInteger mostHeld = new AtomicInteger();
        String reply = RawHttp.json(DatasetJson.encode(DatasetGenerator.datasets(1)));
        Path file = folder.resolve("pinned.jfr");
        try (ScriptedServer server = ScriptedServer.start(peer -> {
                    while (peer.awaitRequest()) {
                        mostHeld.accumulateAndGet(held.incrementAndGet(), Math::max);
                        await(limitReached);
                        held.decrementAndGet();
                        peer.send(reply);
                    }
                });
                DatasetLookupAdapter lookup = DatasetLookups.open(config(stack, server.port()));
                Recording recording = new Recording()) {
            lookUpAThousandTimes(lookup); // to load a class pins a thread
            recording
                    .enable("jdk.VirtualThreadPinned")
                    .withThreshold(Duration.ofMillis(1))
                    .withStackTrace();
            recording.start();
            lookUpAThousandTimes(lookup);
            recording.stop();
            recording.dump(file);
            assertThat(mostHeld).hasValue(AT_ONCE);
        }
        List<RecordedEvent> pinned = RecordingFile.readAllEvents(file);
        assertThat(pinned).isEmpty();
    }

    private static void lookUpAThousandTimes(DatasetLookupPort lookup) throws Exception {
        Callable<Integer> one =
                () -> lookup.datasetsOf(ScopeId.of(new UUID(0, 1))).size();
        ExecutorService threads = virtualThreads();
        try {
            for (Future<Integer> answer : threads.invokeAll(Collections.nCopies(LOOKUPS, one))) {
                assertThat(answer.get()).isOne();
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private static FaradayConfig config(Stack stack, int port) {
        return FaradayConfig.builder()
                .transport(stack.transport())
                .baseUri("http://localhost:" + port + "/v1")
                .apiKey("test_key")
                .maxConcurrentLookups(AT_ONCE)
                .totalTimeout(Duration.ofMinutes(2))
                .attemptTimeout(Duration.ofMinutes(2))
                .build();
    }

    private static void await(CyclicBarrier barrier) {
        try {
            barrier.await(1, TimeUnit.MINUTES);
        } catch (Exception e) {
            throw new IllegalStateException("fewer requests came at once than the limit allows", e);
        }
    }

    /** By reflection: the tests are compiled for a JDK that has none. */
    private static ExecutorService virtualThreads() throws ReflectiveOperationException {
        return (ExecutorService)
                Executors.class.getMethod("newVirtualThreadPerTaskExecutor").invoke(null);
    }
}
