package io.github.faraday4j.reliability.soak;

import java.util.Locale;
import java.util.concurrent.TimeUnit;

/**
 * What the load of a soak did.
 *
 * @param done lookups that count
 * @param least how many of them it takes to prove anything
 * @param report in words
 */
record SoakWork(long done, long least, String report) {

    /** Says how many lookups were made since then, and how fast. */
    static String pace(long lookups, long startNanos) {
        double seconds = (System.nanoTime() - startNanos) / (double) TimeUnit.SECONDS.toNanos(1);
        return String.format(Locale.ROOT, "%d lookups in %.1f s, %.0f a second", lookups, seconds, lookups / seconds);
    }
}
