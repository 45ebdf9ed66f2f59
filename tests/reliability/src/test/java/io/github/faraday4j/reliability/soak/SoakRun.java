package io.github.faraday4j.reliability.soak;

import java.time.Duration;
import java.util.SplittableRandom;
import java.util.function.Predicate;

/**
 * What a soak and a storm have in common: a service and a client, and the figures at the end. Before anything is
 * measured, another client does the same for a moment: threads and classes that the JVM keeps are then there.
 */
final class SoakRun {

    private static final long QUIET_MILLIS = 500;

    /** What is done with the client. */
    interface Load {

        SoakWork on(SoakClient client, SplittableRandom random) throws InterruptedException;
    }

    private final SoakSetup setup;
    private final SplittableRandom random;

    SoakRun(SoakSetup setup, long seed) {
        this.setup = setup;
        this.random = new SplittableRandom(seed);
    }

    /** Runs, and leaves it to {@link SoakBooks} to judge. */
    SoakFigures run(SoakWorkload staged, Load load) throws InterruptedException {
        warmUp(staged.within(Duration.ofMillis(50)));
        awaitFewestThreads();
        ProcessResources before = resources();
        SoakWork work;
        SoakStatistics lookups;
        ClientFigures client;
        ServiceFigures service;
        ServiceFigures afterClose;
        try (SoakTarget target = setup.services().get()) {
            try (SoakClient opened = open(target)) {
                opened.spendBudget(random);
                work = load.on(opened, random);
                opened.closeBreaker(random);
                service = settled(target, figures -> figures.busy() == 0);
                client = opened.figures();
                lookups = opened.ledger();
            }
            afterClose = settled(target, figures -> figures.open() == 0);
        }
        UninterruptibleSleep.until(
                () -> resources().threads().size() <= before.threads().size() + 2, setup.patience());
        return new SoakFigures(work, staged, lookups, client, service, afterClose, before, resources());
    }

    private SoakClient open(SoakTarget target) {
        return SoakClient.open(target.baseUri(), setup.permits(), setup.transports());
    }

    private void warmUp(SoakWorkload staged) throws InterruptedException {
        try (SoakTarget target = setup.services().get();
                SoakClient client = open(target)) {
            new SoakWorkers(setup.permits(), setup.warmUp(), setup.patience(), setup.patience())
                    .run(
                            random,
                            own -> !client.make(SoakCall.drawn(own, staged)).isEmpty(),
                            complaint -> {});
        }
    }

    /** What the first client left ends by itself, some of it a little later. */
    private void awaitFewestThreads() {
        int fewest;
        do {
            fewest = resources().threads().size();
            UninterruptibleSleep.millis(QUIET_MILLIS);
        } while (resources().threads().size() < fewest);
    }

    private ProcessResources resources() {
        return ProcessResources.now(setup.ignoredThreads());
    }

    private ServiceFigures settled(SoakTarget target, Predicate<ServiceFigures> end) {
        UninterruptibleSleep.until(() -> end.test(target.figures()), setup.patience());
        return target.figures();
    }
}
