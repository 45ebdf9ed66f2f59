package io.github.faraday4j.reliability.soak;

/**
 * What a client shows of its lookups and of its policies.
 *
 * @param begun lookups that it began
 * @param ended lookups that ended
 * @param permits that it has
 * @param free permits that nobody holds
 * @param tokens of the retry budget that are left
 * @param tokensDue tokens that should be left, by the events
 * @param retries since the books were opened
 * @param refills of the budget since then
 * @param closed whether the circuit breaker is closed
 */
record ClientFigures(
        long begun,
        long ended,
        int permits,
        int free,
        long tokens,
        long tokensDue,
        long retries,
        long refills,
        boolean closed) {}
