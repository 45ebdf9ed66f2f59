package io.github.faraday4j.reliability.soak;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Queue;
import java.util.SplittableRandom;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class SoakWorkersTest {

    private static final Duration LONG = Duration.ofMinutes(5);

    private final Queue<String> complaints = new ConcurrentLinkedQueue<>();
    private final SplittableRandom random = new SplittableRandom(1);

    @Test
    void endWhenEnoughIsDoneThatCounts() throws InterruptedException {
        AtomicInteger made = new AtomicInteger();
        SoakWorkers workers = new SoakWorkers(1, 10, LONG, LONG);

        workers.run(random, own -> made.incrementAndGet() % 2 == 0, complaints::add);

        assertThat(workers.done()).isEqualTo(10);
        assertThat(made).hasValue(20);
        assertThat(complaints).isEmpty();
    }

    @Test
    void endWhenTheirTimeIsOver() throws InterruptedException {
        new SoakWorkers(2, Long.MAX_VALUE, Duration.ofMillis(1), LONG).run(random, own -> true, complaints::add);

        assertThat(complaints).isEmpty();
    }

    @Test
    void tellWhatEndedOneOfThem() throws InterruptedException {
        new SoakWorkers(1, 1, LONG, LONG).run(random, own -> fail(), complaints::add);

        assertThat(complaints).containsExactly("soak-0 ended by java.lang.AssertionError: broken");
    }

    @Test
    void tellWhereOneOfThemIsStuck() throws InterruptedException {
        AtomicBoolean isAnyStuck = new AtomicBoolean();
        CountDownLatch released = new CountDownLatch(1);
        try {
            new SoakWorkers(2, 1, LONG, Duration.ofMillis(100))
                    .run(random, own -> isAnyStuck.getAndSet(true) || await(released), complaints::add);
        } finally {
            released.countDown();
        }

        assertThat(List.copyOf(complaints))
                .singleElement()
                .asString()
                .matches("soak-[01] is stuck in \\[.*SoakWorkersTest\\.await.*");
    }

    private static boolean fail() {
        throw new AssertionError("broken");
    }

    private static boolean await(CountDownLatch released) {
        try {
            released.await();
            return true;
        } catch (InterruptedException e) {
            throw new AssertionError("nobody interrupts here", e);
        }
    }
}
