package io.github.faraday4j.transport.feign;

import feign.Request;
import io.github.faraday4j.transport.spi.HttpCall;
import io.github.faraday4j.transport.spi.HttpReply;
import java.io.IOException;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Carries the call through Feign, which hands the options of a method to its client as they are, and the outcome back:
 * Feign would wrap a failure in an exception that holds the whole request.
 */
final class ExchangeOptions extends Request.Options {

    /** Zero would mean no limit to Feign, and more than an {@code int} of milliseconds would overflow. */
    private static final long MIN_MILLIS = 1;

    private static final long MAX_MILLIS = Duration.ofHours(1).toMillis();

    private final HttpCall call;
    private @Nullable HttpReply reply;
    private @Nullable Exception failure;

    ExchangeOptions(HttpCall call) {
        super(millis(call), TimeUnit.MILLISECONDS, millis(call), TimeUnit.MILLISECONDS, false);
        this.call = call;
    }

    /** Rounded up, so that the time is over when a client has waited for as long as this. */
    private static long millis(HttpCall call) {
        return Math.max(
                MIN_MILLIS,
                Math.min(MAX_MILLIS, call.remaining().plusNanos(999_999).toMillis()));
    }

    /** Performs the exchange, and keeps how it ended. */
    void perform(ExchangeClient client, String url) {
        try {
            reply = client.exchange(url, call);
        } catch (IOException | InterruptedException e) {
            failure = e;
        }
    }

    HttpReply outcome() throws IOException, InterruptedException {
        if (failure instanceof InterruptedException interrupted) {
            throw interrupted;
        }
        if (failure instanceof IOException broken) {
            throw broken;
        }
        return Objects.requireNonNull(reply, "performed");
    }
}
