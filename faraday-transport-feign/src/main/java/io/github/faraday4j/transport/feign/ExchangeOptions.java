package io.github.faraday4j.transport.feign;

import feign.Request;
import io.github.faraday4j.transport.spi.HttpCall;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** Carries the call through Feign, which hands the options of a method to its client as they are. */
final class ExchangeOptions extends Request.Options {

    /** Zero would mean no limit to Feign, and more than an {@code int} of milliseconds would overflow. */
    private static final long MIN_MILLIS = 1;

    private static final long MAX_MILLIS = Duration.ofHours(1).toMillis();

    private final HttpCall call;

    ExchangeOptions(HttpCall call) {
        this(call, Math.max(MIN_MILLIS, Math.min(MAX_MILLIS, roundedUp(call.remaining()))));
    }

    private ExchangeOptions(HttpCall call, long millis) {
        super(millis, TimeUnit.MILLISECONDS, millis, TimeUnit.MILLISECONDS, false);
        this.call = call;
    }

    /** So that the time is over when a client has waited for as long as this. */
    private static long roundedUp(Duration time) {
        return time.plusNanos(999_999).toMillis();
    }

    HttpCall call() {
        return call;
    }
}
