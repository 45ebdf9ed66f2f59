package io.github.faraday4j;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.Semaphore;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** An executor that begins a task and throws all the same. */
@Timeout(60)
class ScopeLookupsOnAnOddExecutorTest {
    private final ExecutorService thread = Executors.newSingleThreadExecutor();
    private final HeldPort port = new HeldPort();

    @AfterEach
    void shutDown() {
        thread.shutdownNow();
    }

    static Stream<RuntimeException> failures() {
        return Stream.of(new RejectedExecutionException("odd"), new IllegalStateException("odd"));
    }

    @ParameterizedTest
    @MethodSource("failures")
    void waitsForTheLookupThatWasBegun(RuntimeException failure) throws Exception {
        Semaphore ending = new Semaphore(0);
        Semaphore mayEnd = new Semaphore(0);
        DatasetLookupPort slow = scope -> {
            try {
                return port.datasetsOf(scope);
            } finally {
                ending.release();
                mayEnd.acquireUninterruptibly();
            }
        };
        Executor odd = task -> {
            thread.execute(task);
            port.awaitAsked(1);
            throw failure;
        };

        LookingUp caller = new LookingUp(slow, odd, List.of(ScopeId.of(new UUID(1, 2))));
        ending.acquire();
        boolean waited = caller.comesToWait();
        mayEnd.release();

        assertThat(waited).isTrue();
        assertThat(port.interrupted()).isOne();
        assertThat(caller.wasLeftInterrupted()).isFalse();
    }
}
