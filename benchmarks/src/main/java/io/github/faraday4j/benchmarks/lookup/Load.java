package io.github.faraday4j.benchmarks.lookup;

import io.github.faraday4j.benchmarks.client.Client;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.util.SampleBuffer;
import org.openjdk.jmh.util.Statistics;

/** Threads that ask one client again and again, as fast as they can. */
final class Load {

    private static final double NANOS_PER_MICRO = 1e3;
    private static final double NANOS_PER_SECOND = 1e9;

    private final Client client;
    private volatile boolean counts;
    private volatile boolean ended;

    Load(Client client) {
        this.client = client;
    }

    /**
     * Runs once.
     *
     * @param leadMillis not measured: connections are opened meanwhile
     */
    Turn run(int threads, long leadMillis, long millis) throws IOException, InterruptedException, ExecutionException {
        ExecutorService executor = Executors.newFixedThreadPool(threads);
        try {
            List<Future<SampleBuffer>> askers = new ArrayList<>();
            for (int i = 0; i < threads; i++) {
                askers.add(executor.submit(this::ask));
            }
            TimeUnit.MILLISECONDS.sleep(leadMillis);
            Usage before = Usage.now();
            long start = System.nanoTime();
            counts = true;
            TimeUnit.MILLISECONDS.sleep(millis);
            counts = false;
            long nanos = System.nanoTime() - start;
            Usage after = Usage.now();
            ended = true;
            SampleBuffer samples = new SampleBuffer();
            for (Future<SampleBuffer> asker : askers) {
                samples.addAll(asker.get());
            }
            return turn(samples.getStatistics(1 / NANOS_PER_MICRO), nanos, before, after);
        } finally {
            executor.shutdownNow();
        }
    }

    private SampleBuffer ask() throws Exception {
        SampleBuffer samples = new SampleBuffer();
        while (!ended) {
            long start = System.nanoTime();
            client.lookup();
            long nanos = System.nanoTime() - start;
            if (counts) {
                samples.add(nanos);
            }
        }
        return samples;
    }

    private static Turn turn(Statistics micros, long nanos, Usage before, Usage after) {
        double lookups = micros.getN();
        return new Turn(
                micros.getPercentile(50),
                micros.getPercentile(99),
                lookups * NANOS_PER_SECOND / nanos,
                (after.nanos() - before.nanos()) / NANOS_PER_MICRO / lookups,
                after.switchesSince(before) / lookups,
                after.bytesSince(before) / lookups);
    }
}
