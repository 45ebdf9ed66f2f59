package io.github.faraday4j.reliability.soak;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

class ProcessResourcesTest {

    @Test
    void areNotThreadsThatAreIgnored() throws InterruptedException {
        CountDownLatch released = new CountDownLatch(1);
        Thread counted = start("counted", released);
        Thread ignored = start("ignored", released);

        assertThat(ProcessResources.now(name -> name.equals("ignored")).threads())
                .contains("counted")
                .doesNotContain("ignored");

        released.countDown();
        counted.join();
        ignored.join();
    }

    private static Thread start(String name, CountDownLatch released) {
        Thread thread = new Thread(
                () -> {
                    try {
                        released.await();
                    } catch (InterruptedException e) {
                        throw new IllegalStateException("nobody interrupts here", e);
                    }
                },
                name);
        thread.start();
        return thread;
    }
}
