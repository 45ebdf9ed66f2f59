package io.github.faraday4j.transport.internal.pipeline;

import io.github.faraday4j.FaradayException;
import io.github.faraday4j.ScopeId;
import io.github.faraday4j.transport.CircuitBreakerPolicy;
import io.github.faraday4j.transport.FaradayConfig;
import io.github.faraday4j.transport.RetryPolicy;
import io.github.faraday4j.transport.spi.BodySink;
import io.github.faraday4j.transport.spi.HttpCall;
import io.github.faraday4j.transport.spi.HttpReply;
import io.github.faraday4j.transport.spi.HttpTransport;
import io.github.faraday4j.transport.spi.TransportFault;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.CountDownLatch;

/**
 * Clients that look up now and then while the service works, is gone, and works again; each with the real chain of
 * policies and a time of its own. The clients do not meet, since the simulated service is not slowed by load, so they
 * are simulated one after the other.
 */
final class OutageSimulation {

    static final int CLIENTS = 1_000;
    static final Duration OUTAGE_BEGINS = Duration.ofSeconds(30);
    static final Duration OUTAGE_ENDS = OUTAGE_BEGINS.plusMinutes(10);
    static final Duration END = OUTAGE_ENDS.plusMinutes(1);
    static final Duration PAUSE = Duration.ofSeconds(2);

    private static final ScopeId SCOPE = ScopeId.of("5e0dfa56-2d52-4c06-a870-bc79c71e86a3");
    private static final Duration ANSWER_TIME = Duration.ofMillis(20);
    private static final long SEED = 20_261_123;

    /** How the service is gone. */
    enum Outage {
        UNAVAILABLE("status 503 at once"),
        SILENT("no answer at all");

        final String words;

        Outage(String words) {
            this.words = words;
        }
    }

    private final FaradayConfig config;
    private final Outage outage;
    private final Tally tally = new Tally();

    OutageSimulation(RetryPolicy retry, CircuitBreakerPolicy breaker, Outage outage) {
        this.config = FaradayConfig.builder()
                .apiKey("a-key-of-a-test")
                .retry(retry)
                .circuitBreaker(breaker)
                .build();
        this.outage = outage;
    }

    Tally run() {
        SplittableRandom seeds = new SplittableRandom(SEED);
        for (int i = 0; i < CLIENTS; i++) {
            new Client(seeds.split()).run();
        }
        return tally;
    }

    /** One client, its clock, its luck, and its view of the service. */
    private final class Client implements Ticker, HttpTransport {

        private final SplittableRandom random;
        private long now;
        private long requests;

        Client(SplittableRandom random) {
            this.random = random;
        }

        void run() {
            HttpDatasetLookup lookup = TestLookups.over(config, "simulated", this, new CountDownLatch(1), this);
            long due = pause();
            while (due < END.toNanos()) {
                now = Math.max(now, due);
                long start = now;
                long requestsBefore = requests;
                tally.count(start, succeeds(lookup), requests - requestsBefore, now - start);
                due += pause();
            }
        }

        private boolean succeeds(HttpDatasetLookup lookup) {
            try {
                return lookup.datasetsOf(SCOPE).isEmpty();
            } catch (FaradayException e) {
                return false;
            }
        }

        /** Exponential, as of many users who know nothing of each other. */
        private long pause() {
            return (long) (-StrictMath.log(1 - random.nextDouble()) * PAUSE.toNanos());
        }

        @Override
        public HttpReply exchange(HttpCall call) throws IOException {
            requests++;
            if (now < OUTAGE_BEGINS.toNanos() || now >= OUTAGE_ENDS.toNanos()) {
                now += ANSWER_TIME.toNanos();
                BodySink sink = call.begin(200, Map.of());
                sink.write(new byte[] {'[', ']'}, 0, 2);
                return sink.end();
            }
            if (outage == Outage.UNAVAILABLE) {
                now += ANSWER_TIME.toNanos();
                return call.begin(503, Map.of("Content-Type", List.of("text/html")))
                        .end();
            }
            now += call.remaining().toNanos();
            throw new TransportFault(TransportFault.Kind.TIMEOUT, "");
        }

        @Override
        public long nanoTime() {
            return now;
        }

        @Override
        public boolean awaitClose(Duration time) {
            now += time.toNanos();
            return false;
        }

        @Override
        public double random() {
            return random.nextDouble();
        }

        @Override
        public void close() {}
    }

    /** What came of the lookups, by the second in which they began. */
    static final class Tally {

        private static final int GRACE_SECONDS = 10;
        private static final double RECOVERED = 0.95;

        private final int seconds = (int) END.toSeconds();
        private final long[] lookups = new long[seconds];
        private final long[] answered = new long[seconds];
        private final long[] requests = new long[seconds];
        private final long[] nanos = new long[seconds];

        void count(long start, boolean success, long wire, long took) {
            int second = (int) Duration.ofNanos(start).toSeconds();
            if (second >= seconds) {
                return; // it was due before the end, but an earlier one held it up
            }
            lookups[second]++;
            answered[second] += success ? 1 : 0;
            requests[second] += wire;
            nanos[second] += took;
        }

        /** Requests on the wire for each lookup in the outage, without its first ten seconds. */
        double requestsPerLookup() {
            return (double) inOutage(requests) / inOutage(lookups);
        }

        /** How long a caller waits to hear that the service is gone. */
        double meanMillisToFail() {
            return inOutage(nanos) / 1e6 / inOutage(lookups);
        }

        long lookupsInOutage() {
            return inOutage(lookups);
        }

        private static long inOutage(long[] counts) {
            long sum = 0;
            for (int s = (int) OUTAGE_BEGINS.toSeconds() + GRACE_SECONDS; s < OUTAGE_ENDS.toSeconds(); s++) {
                sum += counts[s];
            }
            return sum;
        }

        /** Seconds from the end of the outage until 95 % of the lookups of a second, and of each later one, succeed. */
        int secondsToRecover() {
            int end = (int) OUTAGE_ENDS.toSeconds();
            int recovered = seconds;
            while (recovered > end && answered[recovered - 1] >= RECOVERED * lookups[recovered - 1]) {
                recovered--;
            }
            return recovered - end;
        }
    }
}
