package io.github.faraday4j.reliability.soak;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.faraday4j.reliability.soak.CancellationStorm.Tally;
import io.github.faraday4j.transport.FaradayConfig;
import io.github.faraday4j.transport.spi.HttpTransport;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * What an {@link HttpTransport} keeps to in the long run. It counts the threads and the open files of the process, so
 * each test that extends it runs in a JVM of its own.
 *
 * <p>The service is a process of its own on the loopback. Three in ten of its replies go wrong, in one of twenty ways.
 * Each lookup has to end as its replies demand, and an answer has to be its own. At the end the sums have to be right:
 * permits, tokens of the budget, connections, threads, file descriptors. Each test prints one line of figures.
 *
 * <p>Sizes are system properties: {@code soak.lookups}, or else {@code soak.seconds}, 8 by default, for which 64
 * threads look up; {@code soak.cancellations}, 2000 by default; {@code soak.seed}. No speed is asked for.
 */
abstract class TransportSoakContract {

    private static final int THREADS = 64;
    private static final int STORM_THREADS = 8;
    private static final int STORM_PERMITS = 6;

    private static final String REFUSED = "CircuitOpen";

    private static final SoakWorkload SOAK = new SoakWorkload(30, SoakReply.FAULTS, Duration.ofMillis(100));

    /** Slow replies would never end by themselves in time: whoever is stuck in one is noticed. */
    private static final SoakWorkload STORM = new SoakWorkload(
            60,
            List.of(
                    SoakReply.SILENCE,
                    SoakReply.DRIPPING_HEAD,
                    SoakReply.STALLED_BODY,
                    SoakReply.DRIPPING_BODY,
                    SoakReply.RESET,
                    SoakReply.UNAVAILABLE,
                    SoakReply.THROTTLED,
                    SoakReply.CUT_BODY),
            Duration.ofSeconds(20));

    /**
     * Whether a thread of this name is one that the HTTP client keeps for the whole JVM, and ends when it has had
     * nothing to do for a while: it is not counted. None by default.
     */
    boolean isThreadOfTheJvm(String name) {
        return false;
    }

    /** Makes a transport under test, as the {@code HttpTransportProvider} does. The tests close what they get. */
    abstract HttpTransport transport(FaradayConfig config);

    /** Looks up for as long as it is told to, and balances the books. */
    @Test
    void losesNothingWhileTheServiceFailsInTwentyWays() throws InterruptedException {
        long lookups = Long.getLong("soak.lookups", 0);
        SoakWorkers callers = lookups > 0
                ? new SoakWorkers(THREADS, lookups, Duration.ofDays(1))
                : new SoakWorkers(THREADS, Long.MAX_VALUE, Duration.ofSeconds(Long.getLong("soak.seconds", 8)));
        run("soak", SoakClient.PERMITS, SOAK, (client, random) -> {
            long start = System.nanoTime();
            callers.run(random, own -> lookUp(client, own), client.ledger()::complain);
            return pace(callers.done(), start) + ", and refused by the breaker "
                    + client.ledger().ended(REFUSED);
        });
    }

    /** Refused lookups do not count, and whoever is refused waits a little, lest most of them are. */
    private static boolean lookUp(SoakClient client, SplittableRandom random) {
        boolean refused = client.make(SoakCall.drawn(random, SOAK)).equals(REFUSED);
        if (refused) {
            UninterruptibleSleep.millis(2);
        }
        return !refused;
    }

    /** Interrupts and cancels lookups at any moment, and balances the books. */
    @Test
    void losesNothingInAStormOfCancellations() throws InterruptedException {
        long calls = Long.getLong("soak.cancellations", 2000);
        run("storm", STORM_PERMITS, STORM, (client, random) -> {
            int maxMicros = fourLookups(client, random);
            client.spendBudget(random);
            Tally tally = new Tally();
            List<CancellationStorm> parts = Stream.generate(
                            () -> new CancellationStorm(client, STORM, maxMicros, tally))
                    .limit(STORM_THREADS)
                    .toList();
            ThreadLocal<CancellationStorm> part = ThreadLocal.withInitial(parts.iterator()::next);
            SoakWorkers callers = new SoakWorkers(STORM_THREADS, calls, Duration.ofDays(1));
            long start = System.nanoTime();
            callers.run(
                    random,
                    own -> {
                        part.get().once(own);
                        return true;
                    },
                    client.ledger()::complain);
            parts.forEach(CancellationStorm::close);
            assertThat(tally.flagsKept.sum()).as("interrupt flags kept").isEqualTo(tally.interrupts.sum());
            return pace(callers.done(), start)
                    + String.format(
                            Locale.ROOT,
                            " broken off within %d us: %s interrupted, flag kept %s times, %s cancelled, %s stuck",
                            maxMicros,
                            tally.interrupts,
                            tally.flagsKept,
                            tally.cancellations,
                            tally.stuck);
        });
    }

    /** The microseconds of four lookups: so some are broken off in each phase, and some afterwards. */
    private static int fourLookups(SoakClient client, SplittableRandom random) throws InterruptedException {
        SoakWorkers callers = new SoakWorkers(STORM_THREADS, 2000, Duration.ofMinutes(5));
        long start = System.nanoTime();
        callers.run(
                random,
                own -> !client.make(SoakCall.always(SoakReply.ANSWER, own)).isEmpty(),
                client.ledger()::complain);
        long nanosOfAll = (System.nanoTime() - start) * STORM_THREADS;
        return (int)
                Math.max(1000, Duration.ofNanos(nanosOfAll / callers.done() * 4).toNanos() / 1000);
    }

    private void run(String what, int permits, SoakWorkload mix, SoakRun.Load load) throws InterruptedException {
        String name =
                what + " of " + getClass().getSimpleName() + " on Java " + System.getProperty("java.version") + ": ";
        new SoakRun(name, permits, Long.getLong("soak.seed", 1), this::transport, this::isThreadOfTheJvm)
                .run(mix, load);
    }

    private static String pace(long lookups, long startNanos) {
        double seconds = (System.nanoTime() - startNanos) / (double) SECONDS.toNanos(1);
        return String.format(Locale.ROOT, "%d lookups in %.1f s, %.0f a second", lookups, seconds, lookups / seconds);
    }
}
