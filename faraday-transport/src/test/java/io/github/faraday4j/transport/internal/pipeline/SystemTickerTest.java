package io.github.faraday4j.transport.internal.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

class SystemTickerTest {

    private final CountDownLatch closed = new CountDownLatch(1);
    private final Ticker ticker = new SystemTicker(closed);

    @Test
    void goesWithTheTimeOfTheJvm() {
        long before = System.nanoTime();
        long ticked = ticker.nanoTime() - before;

        assertThat(ticked).isBetween(0L, System.nanoTime() - before);
    }

    @Test
    void tellsAnEarlyEndFromOneThatWasWaitedFor() throws InterruptedException {
        assertThat(ticker.awaitClose(Duration.ofNanos(1))).isFalse();
        closed.countDown();
        assertThat(ticker.awaitClose(Duration.ofHours(1))).isTrue();
    }
}
