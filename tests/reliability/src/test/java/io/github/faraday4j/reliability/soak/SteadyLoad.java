package io.github.faraday4j.reliability.soak;

import java.util.SplittableRandom;

/** The load of a soak: lookups, one after the other, by many threads; on and on until the least is done. */
final class SteadyLoad implements SoakRun.Load {

    private static final int PAUSE_MILLIS = 2;
    private static final int MOST_ROUNDS = 10;

    private final SoakWorkload staged;
    private final SoakWorkers callers;
    private final long least;

    SteadyLoad(SoakWorkload staged, SoakWorkers callers, long least) {
        this.staged = staged;
        this.callers = callers;
        this.least = least;
    }

    @Override
    public SoakWork on(SoakClient client, SplittableRandom random) throws InterruptedException {
        long start = System.nanoTime();
        int rounds = 0;
        do {
            callers.run(random, own -> lookUp(client, own), client.ledger()::complain);
            rounds++;
        } while (callers.done() < least
                && rounds < MOST_ROUNDS
                && client.ledger().complaints().isEmpty());
        return new SoakWork(
                callers.done(),
                least,
                SoakWork.pace(callers.done(), start) + ", and refused by the breaker "
                        + client.ledger().ended(SoakCall.REFUSED));
    }

    /** Refused lookups do not count, and whoever is refused waits a little, lest most of them are. */
    private boolean lookUp(SoakClient client, SplittableRandom random) {
        boolean refused = client.make(SoakCall.drawn(random, staged)).equals(SoakCall.REFUSED);
        if (refused) {
            UninterruptibleSleep.millis(PAUSE_MILLIS);
        }
        return !refused;
    }
}
