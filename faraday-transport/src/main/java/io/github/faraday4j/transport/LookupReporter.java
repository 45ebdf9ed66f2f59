package io.github.faraday4j.transport;

import io.github.faraday4j.FaradayException;
import java.time.Duration;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tells the log and the listener how lookups go. One line at WARN for a lookup that failed, one at DEBUG for each
 * attempt; whatever the listener throws ends here.
 */
final class LookupReporter {

    private static final Logger LOG = LoggerFactory.getLogger(LookupReporter.class);

    private final String client;
    private final String transport;
    private final @Nullable LookupListener listener;

    LookupReporter(String client, String transport, @Nullable LookupListener listener) {
        this.client = client;
        this.transport = transport;
        this.listener = listener;
    }

    void started(Lookup lookup) {
        tell(to -> to.started(new LookupStarted(client, transport, lookup.scope())));
    }

    void attempted(Lookup lookup, Outcome outcome, Duration elapsed) {
        if (!LOG.isDebugEnabled() && listener == null) {
            return;
        }
        FaradayException failure =
                outcome instanceof Outcome.Failed failed ? failed.failure().toException(lookup.trace()) : null;
        LOG.debug(
                "{}: attempt {} over {}: {}",
                client,
                lookup.attempts(),
                transport,
                failure == null ? "answered" : failure.getMessage());
        tell(to -> to.attempted(new LookupAttempted(client, transport, lookup.attempts(), elapsed, failure)));
    }

    void retryScheduled(Lookup lookup, Duration delay) {
        LOG.debug("{}: attempt {} follows in {} ms", client, lookup.attempts() + 1, delay.toMillis());
        tell(to -> to.retryScheduled(new LookupRetryScheduled(client, transport, lookup.attempts() + 1, delay)));
    }

    void finished(Lookup lookup, @Nullable FaradayException failure) {
        if (failure != null) {
            LOG.warn("{}: {}", client, failure.getMessage());
        }
        tell(to -> to.finished(new LookupFinished(
                client, transport, lookup.attempts(), lookup.trace().elapsed(), failure)));
    }

    @SuppressWarnings("CatchingUnchecked") // a listener is somebody else's code
    private void tell(Consumer<LookupListener> event) {
        if (listener != null) {
            try {
                event.accept(listener);
            } catch (Exception e) {
                LOG.warn(
                        "{}: the lookup listener failed, which changes nothing: {}",
                        client,
                        e.getClass().getName());
            }
        }
    }
}
