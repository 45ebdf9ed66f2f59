package io.github.faraday4j.reliability.soak;

import io.github.faraday4j.reliability.soak.CancellationStorm.Tally;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Queue;
import java.util.SplittableRandom;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Stream;

/**
 * The load of a storm: lookups that are interrupted and cancelled at any moment, by several threads. Those count that
 * did not end before, by the rarer of the two ways; by each it is one in five.
 */
final class StormLoad implements SoakRun.Load {

    private static final int MOST_TO_MEASURE = 2000;
    private static final int LEAST_PERCENT = 5;

    private final SoakWorkload staged;
    private final int threads;
    private final long lookups;
    private final long least;
    private final Duration patience;

    /** @param least lookups of which one in twenty has to count, however few are asked for */
    StormLoad(SoakWorkload staged, int threads, long lookups, long least, Duration patience) {
        this.staged = staged;
        this.threads = threads;
        this.lookups = lookups;
        this.least = Math.max(least, lookups) * LEAST_PERCENT / 100;
        this.patience = patience;
    }

    @Override
    public SoakWork on(SoakClient client, SplittableRandom random) throws InterruptedException {
        int maxMicros = fourLookups(client, random);
        client.spendBudget(random);
        Tally tally = new Tally();
        List<CancellationStorm> parts = Stream.generate(
                        () -> new CancellationStorm(client, staged, maxMicros, patience, tally))
                .limit(threads)
                .toList();
        Queue<CancellationStorm> free = new ConcurrentLinkedQueue<>(parts);
        ThreadLocal<CancellationStorm> part = ThreadLocal.withInitial(free::remove);
        SoakWorkers callers = callers(lookups);
        long start = System.nanoTime();
        callers.run(
                random,
                own -> {
                    part.get().once(own);
                    return true;
                },
                client.ledger()::complain);
        parts.forEach(CancellationStorm::close);
        String report = String.format(
                Locale.ROOT, "%s broken off within %d us: %s", SoakWork.pace(callers.done(), start), maxMicros, tally);
        return new SoakWork(tally.rarer(), least, report);
    }

    /** The microseconds of four lookups: so some are broken off in each phase, and some afterwards. */
    private int fourLookups(SoakClient client, SplittableRandom random) throws InterruptedException {
        SoakWorkers callers = callers(Math.min(MOST_TO_MEASURE, lookups));
        long start = System.nanoTime();
        callers.run(
                random,
                own -> !client.make(SoakCall.always(SoakReply.ANSWER, own)).isEmpty(),
                client.ledger()::complain);
        long nanosOfAll = (System.nanoTime() - start) * threads;
        long micros =
                Duration.ofNanos(nanosOfAll * 4 / Math.max(1, callers.done())).toNanos() / 1000;
        return (int) Math.max(1000, micros);
    }

    private SoakWorkers callers(long most) {
        return new SoakWorkers(threads, most, Duration.ofDays(1), patience);
    }
}
