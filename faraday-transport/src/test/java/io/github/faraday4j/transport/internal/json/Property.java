package io.github.faraday4j.transport.internal.json;

import java.util.Random;

/**
 * Tries a statement with one seed after another. {@code -Dproperty.tries=1000000} tries more of them, {@code
 * -Dproperty.seed=42} that one alone.
 */
final class Property {

    /** What must hold for whatever the generator makes. */
    interface Statement {
        void check(Random random);
    }

    private Property() {}

    static void holds(int tries, Statement statement) {
        Long seed = Long.getLong("property.seed");
        if (seed != null) {
            check(seed, statement);
            return;
        }
        int wanted = Integer.getInteger("property.tries", tries);
        for (int i = 0; i < wanted; i++) {
            check(i, statement);
        }
    }

    private static void check(long seed, Statement statement) {
        try {
            // Random mixes neighbouring seeds badly.
            statement.check(new Random(seed * 0x9E3779B97F4A7C15L));
        } catch (Throwable e) {
            throw new AssertionError("seed " + seed + " (try it alone with -Dproperty.seed=" + seed + "): " + e, e);
        }
    }
}
