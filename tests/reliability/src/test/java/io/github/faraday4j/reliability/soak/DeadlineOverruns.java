package io.github.faraday4j.reliability.soak;

import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicIntegerArray;

/** How far beyond their deadlines lookups ended, in whole milliseconds. */
final class DeadlineOverruns {

    private static final int MOST_MILLIS = 60_000;

    private final AtomicIntegerArray counts = new AtomicIntegerArray(MOST_MILLIS + 1);

    void add(Duration overshoot) {
        if (!overshoot.isNegative()) {
            counts.incrementAndGet((int) Math.min(MOST_MILLIS, overshoot.toMillis()));
        }
    }

    int median() {
        return within(0.5);
    }

    int worst() {
        return within(1);
    }

    private long total() {
        long total = 0;
        for (int i = 0; i <= MOST_MILLIS; i++) {
            total += counts.get(i);
        }
        return total;
    }

    /** The milliseconds within which a share of those ended that ended late. */
    private int within(double share) {
        double due = share * total();
        long sum = 0;
        for (int i = 0; i <= MOST_MILLIS; i++) {
            sum += counts.get(i);
            if (sum >= due) {
                return i;
            }
        }
        return MOST_MILLIS;
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "ms beyond the deadline: %d at the median, %d at 99 %%, %d at 99.9 %%, %d at worst, of %d lookups",
                median(),
                within(0.99),
                within(0.999),
                worst(),
                total());
    }
}
