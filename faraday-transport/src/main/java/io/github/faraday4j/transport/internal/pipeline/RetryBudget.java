package io.github.faraday4j.transport.internal.pipeline;

import java.util.concurrent.atomic.AtomicInteger;

/**
 * The retries that all lookups of a client may still make. In an outage it runs dry, and the client asks once per
 * lookup
 * instead of multiplying the load.
 */
final class RetryBudget {

    static final int RETRY_COST = 10;

    private final int capacity;
    private final AtomicInteger tokens;

    RetryBudget(int capacity) {
        this.capacity = capacity;
        this.tokens = new AtomicInteger(capacity);
    }

    /** Pays for a retry; false if there is not enough left. */
    boolean tryPay() {
        int before = tokens.getAndUpdate(left -> left >= RETRY_COST ? left - RETRY_COST : left);
        return before >= RETRY_COST;
    }

    /** A lookup succeeded at its first attempt. */
    void refill() {
        if (tokens.get() < capacity) { // nearly never
            tokens.getAndUpdate(left -> Math.min(capacity, left + 1));
        }
    }

    int tokens() {
        return tokens.get();
    }
}
