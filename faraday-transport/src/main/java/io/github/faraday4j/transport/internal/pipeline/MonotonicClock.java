package io.github.faraday4j.transport.internal.pipeline;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** A clock that tells differences only, and is not moved when the clock on the wall is. */
final class MonotonicClock extends Clock {

    private final Ticker ticker;

    MonotonicClock(Ticker ticker) {
        this.ticker = ticker;
    }

    @Override
    public Instant instant() {
        return Instant.EPOCH.plusNanos(ticker.nanoTime());
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }
}
