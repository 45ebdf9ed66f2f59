package io.github.faraday4j.reliability.soak;

import io.github.faraday4j.transport.FaradayConfig;
import io.github.faraday4j.transport.spi.HttpTransport;
import java.time.Duration;
import java.util.List;
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
 * threads look up, or longer if it takes longer to make 2000 lookups; {@code soak.cancellations}, 2000 by default;
 * {@code soak.seed}. No speed is asked for. Fewer than 2000 prove nothing, and fail.
 */
abstract class TransportSoakContract {

    private static final int THREADS = 64;
    private static final int STORM_THREADS = 8;
    private static final int STORM_PERMITS = 6;

    /** Each of the twenty faults is then met thirty times or so. A machine with a load of 30 does as many in time. */
    private static final long LEAST = 2000;

    private static final int WARM_UP = 1000;
    private static final Duration TO_SETTLE = Duration.ofSeconds(20);
    private static final Duration TO_END = Duration.ofSeconds(60);

    /** Whoever is deaf sits out the twenty seconds of a slow reply. */
    private static final Duration TO_END_WHEN_BROKEN_OFF = Duration.ofSeconds(10);

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
                ? new SoakWorkers(THREADS, lookups, Duration.ofDays(1), TO_END)
                : new SoakWorkers(THREADS, Long.MAX_VALUE, Duration.ofSeconds(Long.getLong("soak.seconds", 8)), TO_END);
        run("soak", SoakClient.PERMITS, SOAK, new SteadyLoad(SOAK, callers, Math.max(LEAST, lookups)));
    }

    /** Interrupts and cancels lookups at any moment, and balances the books. */
    @Test
    void losesNothingInAStormOfCancellations() throws InterruptedException {
        long lookups = Long.getLong("soak.cancellations", 2000);
        run("storm", STORM_PERMITS, STORM, new StormLoad(STORM, STORM_THREADS, lookups, LEAST, TO_END_WHEN_BROKEN_OFF));
    }

    private void run(String what, int permits, SoakWorkload staged, SoakRun.Load load) throws InterruptedException {
        SoakSetup setup = new SoakSetup(
                permits, WARM_UP, this::transport, SoakServiceProcess::start, this::isThreadOfTheJvm, TO_SETTLE);
        SoakFigures figures = new SoakRun(setup, Long.getLong("soak.seed", 1)).run(staged, load);
        System.out.printf(
                "%s of %s on Java %s: %s%n",
                what, getClass().getSimpleName(), System.getProperty("java.version"), figures.report());
        SoakBooks.balance(figures);
    }
}
