package io.github.faraday4j.benchmarks.lookup;

/**
 * The time that measuring lookups takes.
 *
 * @param warmUpMillis of each client, with each payload, plain and over TLS
 * @param rounds turns of each client in each setting
 * @param millis of a turn
 */
public record Effort(long warmUpMillis, int rounds, long millis) {

    /** To see that all works. */
    public static final Effort QUICK = new Effort(1_000, 2, 300);

    /** For all rows. */
    public static final Effort WHOLE = new Effort(3_000, 4, 800);

    /** For a few rows, which are then measured more exactly. */
    public static final Effort COMPARISON = new Effort(6_000, 12, 1_000);
}
