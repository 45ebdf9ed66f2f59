package io.github.faraday4j.reliability.soak;

import static org.assertj.core.api.Assertions.within;

import org.assertj.core.api.SoftAssertions;

/** What must be at the end of a soak. All that is wrong is told at once. */
final class SoakBooks {

    private static final long HEAP_TOLERANCE = 8 * 1024 * 1024;
    private static final int MEDIAN_OVERRUN_MILLIS = 500;
    private static final int WORST_OVERRUN_MILLIS = 5_000;

    private final SoftAssertions entries = new SoftAssertions();

    private SoakBooks() {}

    /** @throws AssertionError with all that does not balance */
    static void balance(SoakFigures figures) {
        SoakBooks books = new SoakBooks();
        books.work(figures);
        books.lookups(figures.lookups());
        books.overruns(figures.lookups().overshoots());
        books.client(figures.client());
        books.service(figures.service(), figures.client().permits());
        books.afterClose(figures.afterClose());
        books.process(figures.before(), figures.after());
        books.entries.assertAll();
    }

    private void work(SoakFigures figures) {
        entries.assertThat(figures.work().done())
                .as("lookups that count")
                .isPositive()
                .isGreaterThanOrEqualTo(figures.work().least());
        entries.assertThat(figures.lookups().replies().keySet())
                .as("replies that the service was told to give")
                .contains(SoakReply.ANSWER)
                .containsAll(figures.staged().faults());
    }

    private void lookups(SoakStatistics lookups) {
        entries.assertThat(lookups.complaints()).as("what is unclassified").isEmpty();
        entries.assertThat(lookups.resets())
                .as("resets that nobody staged")
                .isLessThanOrEqualTo(lookups.explainedResets());
    }

    private void overruns(DeadlineOverruns overruns) {
        entries.assertThat(overruns.median())
                .as("milliseconds beyond the deadline at the median")
                .isLessThanOrEqualTo(MEDIAN_OVERRUN_MILLIS);
        entries.assertThat(overruns.worst())
                .as("milliseconds beyond the deadline at worst")
                .isLessThanOrEqualTo(WORST_OVERRUN_MILLIS);
    }

    private void client(ClientFigures client) {
        entries.assertThat(client.ended()).as("lookups that ended").isEqualTo(client.begun());
        entries.assertThat(client.closed())
                .as("the breaker closes when the service works again")
                .isTrue();
        entries.assertThat(client.free()).as("free permits").isEqualTo(client.permits());
        entries.assertThat(client.tokens()).as("tokens of the budget").isEqualTo(client.tokensDue());
    }

    private void service(ServiceFigures service, int permits) {
        entries.assertThat(service.busy())
                .as("exchanges that go on at the service")
                .isZero();
        entries.assertThat(service.open()).as("open connections").isLessThanOrEqualTo(permits);
        entries.assertThat(service.strays()).as("requests that nobody meant").isZero();
    }

    private void afterClose(ServiceFigures service) {
        entries.assertThat(service.open())
                .as("connections that are open after the end")
                .isZero();
    }

    private void process(ProcessResources before, ProcessResources after) {
        entries.assertThat(after.threads().size())
                .as("threads: %s before, %s after", before.threads(), after.threads())
                .isCloseTo(before.threads().size(), within(2));
        entries.assertThat(after.descriptors()).as("file descriptors").isCloseTo(before.descriptors(), within(4L));
        entries.assertThat(after.heap()).as("heap in use").isLessThanOrEqualTo(before.heap() + HEAP_TOLERANCE);
    }
}
