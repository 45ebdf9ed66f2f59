package io.github.faraday4j.reliability.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** How long the client took, after each lookup that calls for it, until the service saw its connections closed. */
final class ClosingTimes {

    private static final Duration SOON = Duration.ofMillis(500);

    private final Queue<Duration> times = new ConcurrentLinkedQueue<>();

    void add(Duration time) {
        times.add(time);
    }

    /** Looks at the quicker ones, since a busy machine makes some longer than they are. */
    void check() {
        List<Duration> sorted = times.stream().sorted().toList();
        if (sorted.isEmpty()) {
            return; // one row was run alone
        }
        assertThat(sorted.get(sorted.size() / 4))
                .as("time until a connection is closed")
                .isLessThan(SOON);
    }
}
