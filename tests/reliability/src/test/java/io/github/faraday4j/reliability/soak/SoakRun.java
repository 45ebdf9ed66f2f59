package io.github.faraday4j.reliability.soak;

import static org.assertj.core.api.Assertions.within;

import io.github.faraday4j.transport.FaradayConfig;
import io.github.faraday4j.transport.spi.HttpTransport;
import java.time.Duration;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.function.Function;
import java.util.function.Predicate;
import org.assertj.core.api.SoftAssertions;

/**
 * What a soak and a storm have in common: a service and a client, and the books that are balanced at the end. Before
 * anything is measured, another client does the same for a moment: threads and classes that the JVM keeps are then
 * there.
 */
final class SoakRun {

    private static final Duration TO_SETTLE = Duration.ofSeconds(20);
    private static final int WARM_UP_CALLS = 1000;
    private static final long HEAP_TOLERANCE = 8 * 1024 * 1024;

    /** What is done with the client. */
    interface Load {

        /** Returns what is to be said about it. */
        String on(SoakClient client, SplittableRandom random) throws InterruptedException;
    }

    private final String name;
    private final int permits;
    private final Function<FaradayConfig, HttpTransport> transports;
    private final Predicate<String> ignoredThreads;
    private final SplittableRandom random;

    SoakRun(
            String name,
            int permits,
            long seed,
            Function<FaradayConfig, HttpTransport> transports,
            Predicate<String> ignoredThreads) {
        this.name = name;
        this.permits = permits;
        this.transports = transports;
        this.ignoredThreads = ignoredThreads;
        this.random = new SplittableRandom(seed);
    }

    /** Runs, prints what came of it, and then fails if the books do not balance. */
    void run(SoakWorkload mix, Load load) throws InterruptedException {
        warmUp(mix.within(Duration.ofMillis(50)));
        SoftAssertions books = new SoftAssertions();
        StringBuilder report = new StringBuilder(name);
        awaitFewestThreads();
        ProcessResources before = ProcessResources.now(ignoredThreads);
        try (SoakServiceProcess service = SoakServiceProcess.start()) {
            try (SoakClient client = SoakClient.open(service.baseUri(), permits, transports)) {
                client.spendBudget(random);
                report.append(load.on(client, random));
                balance(client, service, books, report);
            }
            balanceAfterClose(service, books, report);
        }
        footprint(before, books, report);
        System.out.println(report);
        books.assertAll();
    }

    /** What the first client left ends by itself, some of it a little later. */
    private void awaitFewestThreads() {
        int fewest;
        do {
            fewest = threads();
            UninterruptibleSleep.millis(500);
        } while (threads() < fewest);
    }

    private int threads() {
        return ProcessResources.now(ignoredThreads).threads().size();
    }

    private void warmUp(SoakWorkload mix) throws InterruptedException {
        try (SoakServiceProcess service = SoakServiceProcess.start();
                SoakClient client = SoakClient.open(service.baseUri(), permits, transports)) {
            new SoakWorkers(permits, WARM_UP_CALLS, TO_SETTLE)
                    .run(random, own -> !client.make(SoakCall.drawn(own, mix)).isEmpty(), complaint -> {});
        }
    }

    private void balance(SoakClient client, SoakServiceProcess service, SoftAssertions books, StringBuilder report) {
        SoakStatistics ledger = client.ledger();
        books.assertThat(client.closesBreaker(random))
                .as("the breaker closes when the service works again")
                .isTrue();
        boolean idle = UninterruptibleSleep.until(() -> service.figures().busy() == 0, TO_SETTLE);
        SoakServiceProcess.Figures figures = service.figures();
        books.assertThat(idle)
                .as("no exchange goes on at the service: " + figures)
                .isTrue();
        books.assertThat(figures.open()).as("open connections").isLessThanOrEqualTo(permits);
        books.assertThat(figures.strays()).as("requests that nobody meant").isZero();
        books.assertThat(client.freePermits()).as("free permits").isEqualTo(permits);
        books.assertThat(client.tokens()).as("tokens of the budget").isEqualTo(client.tokensDue());
        books.assertThat(ledger.finished()).as("lookups that ended").isEqualTo(ledger.started());
        books.assertThat(ledger.complaints()).as("what is unclassified").isEmpty();
        report.append(String.format(
                        Locale.ROOT,
                        "; %d requests, %d connections, %d open at the end; permits %d of %d; tokens %d, due %d ="
                                + " start - 10 x %d retries + %d refills; bystanders %s; %s",
                        figures.requests(),
                        figures.connections(),
                        figures.open(),
                        client.freePermits(),
                        permits,
                        client.tokens(),
                        client.tokensDue(),
                        client.retries(),
                        client.refills(),
                        ledger.bystanders(),
                        ledger.overshoots()))
                .append("; replies ")
                .append(ledger.replies())
                .append("; outcomes ")
                .append(ledger.outcomes())
                .append("; unclassified ")
                .append(ledger.complaints());
    }

    private static void balanceAfterClose(SoakServiceProcess service, SoftAssertions books, StringBuilder report) {
        boolean closed = UninterruptibleSleep.until(() -> service.figures().open() == 0, TO_SETTLE);
        int open = service.figures().open();
        books.assertThat(closed)
                .as("no connection is open after the end, but " + open + " are")
                .isTrue();
        report.append("; ").append(open).append(" open after close");
    }

    private void footprint(ProcessResources before, SoftAssertions books, StringBuilder report) {
        UninterruptibleSleep.until(() -> threads() <= before.threads().size() + 2, TO_SETTLE);
        ProcessResources after = ProcessResources.now(ignoredThreads);
        books.assertThat(after.threads().size())
                .as("threads: %s before, %s after", before.threads(), after.threads())
                .isCloseTo(before.threads().size(), within(2));
        books.assertThat(after.descriptors()).as("file descriptors").isCloseTo(before.descriptors(), within(4L));
        books.assertThat(after.heap()).as("heap in use").isLessThanOrEqualTo(before.heap() + HEAP_TOLERANCE);
        report.append(String.format(
                Locale.ROOT,
                "; threads %d -> %d; descriptors %d -> %d; heap %s -> %s MiB of %d",
                before.threads().size(),
                after.threads().size(),
                before.descriptors(),
                after.descriptors(),
                before.heapInMebibytes(),
                after.heapInMebibytes(),
                Runtime.getRuntime().maxMemory() >> 20));
    }
}
