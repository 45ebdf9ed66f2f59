package io.github.faraday4j.transport;

import io.github.faraday4j.FaradayException;
import io.github.faraday4j.transport.internal.pipeline.LookupContext;
import io.github.faraday4j.transport.internal.pipeline.LookupObserver;
import io.github.faraday4j.transport.internal.reply.Failure;
import io.github.faraday4j.transport.internal.reply.Outcome;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tells the log and the listener how lookups go. One line at WARN for a lookup that failed, one at DEBUG for each
 * attempt. Both are code of the application: whatever they throw ends here, and of the listener the log hears once.
 */
final class LookupReporter implements LookupObserver {

    private static final Logger LOG = LoggerFactory.getLogger(LookupReporter.class);

    private final String client;
    private final String transport;
    private final @Nullable LookupListener listener;
    private final AtomicBoolean listenerFailed = new AtomicBoolean();
    private final AtomicLong lookups = new AtomicLong();

    LookupReporter(String client, String transport, @Nullable LookupListener listener) {
        this.client = client;
        this.transport = transport;
        this.listener = listener;
    }

    @Override
    public void started(LookupContext lookup) {
        lookup.numbered(lookups.incrementAndGet());
        if (listener != null) {
            tell(to -> to.started(new LookupStarted(source(lookup))));
        }
    }

    @Override
    public void attemptStarted(LookupContext lookup) {
        if (listener != null) {
            tell(to -> to.attemptStarted(new LookupAttemptStarted(source(lookup), lookup.attempts() + 1)));
        }
    }

    @Override
    public void attempted(LookupContext lookup, Outcome outcome, Duration elapsed) {
        if (listener != null || isDebugEnabled()) {
            quietly(() -> {
                FaradayException failure =
                        outcome instanceof Failure failed ? failed.toException(lookup.trace()) : null;
                logAttempt(lookup, failure);
                tell(to -> to.attempted(new LookupAttempted(source(lookup), lookup.attempts(), elapsed, failure)));
            });
        }
    }

    private void logAttempt(LookupContext lookup, @Nullable FaradayException failure) {
        quietly(() -> LOG.debug(
                "{}: lookup {}, attempt {} over {} for scope {}: {}",
                client,
                lookup.number(),
                lookup.attempts(),
                transport,
                lookup.scope(),
                failure == null ? "answered" : failure.getMessage()));
    }

    private LookupFinished event(LookupContext lookup, @Nullable Throwable end) {
        return new LookupFinished(source(lookup), lookup.trace(), lookup.retriesSuppressed(), end);
    }

    private LookupEvent.Source source(LookupContext lookup) {
        return new LookupEvent.Source(client, transport, lookup.number(), lookup.scope());
    }

    @Override
    public void retryScheduled(LookupContext lookup, Duration delay) {
        quietly(() -> LOG.debug(
                "{}: lookup {}, attempt {} follows in {} ms",
                client,
                lookup.number(),
                lookup.attempts() + 1,
                delay.toMillis()));
        tell(to -> to.retryScheduled(new LookupRetryScheduled(source(lookup), lookup.attempts() + 1, delay)));
    }

    @Override
    public void finished(LookupContext lookup, @Nullable FaradayException failure) {
        if (failure != null) {
            String mark = lookup.retriesSuppressed() ? " retriesSuppressed=BUDGET" : "";
            quietly(() -> LOG.warn(
                    "{}: lookup {} for scope {}: {}{}",
                    client,
                    lookup.number(),
                    lookup.scope(),
                    failure.getMessage(),
                    mark));
        }
        if (listener != null) {
            tell(to -> to.finished(event(lookup, failure)));
        }
    }

    @Override
    public void broken(LookupContext lookup, Error error) {
        quietly(() -> LOG.warn(
                "{}: lookup {} for scope {}: ended by {}",
                client,
                lookup.number(),
                lookup.scope(),
                error.getClass().getName()));
        tell(to -> to.finished(event(lookup, error)));
    }

    @Override
    public void circuitChanged(CircuitState state, Duration openDuration) {
        if (state == CircuitState.OPEN) {
            quietly(() -> LOG.warn("{}: the circuit breaker opened for {}", client, openDuration));
        } else {
            quietly(() -> LOG.info("{}: the circuit breaker is {}", client, state));
        }
        tell(to -> to.circuitChanged(new CircuitChanged(client, transport, state, openDuration)));
    }

    @SuppressWarnings("CatchingUnchecked") // a listener is somebody else's code
    private void tell(Consumer<LookupListener> event) {
        if (listener == null) {
            return;
        }
        try {
            event.accept(listener);
        } catch (Throwable e) {
            if (listenerFailed.compareAndSet(false, true)) {
                quietly(() -> LOG.warn(
                        "{}: the lookup listener failed, which changes nothing and is told only once: {}",
                        client,
                        e.getClass().getName()));
            }
        }
    }

    /** Asked first, since nearly always there is nothing to tell. */
    @SuppressWarnings("CatchingUnchecked")
    private static boolean isDebugEnabled() {
        try {
            return LOG.isDebugEnabled();
        } catch (Throwable e) {
            return false;
        }
    }

    /** An appender may throw, and what shall be done then? */
    @SuppressWarnings("CatchingUnchecked")
    private static void quietly(Runnable log) {
        try {
            log.run();
        } catch (Throwable e) {
            // There is nowhere left to tell it, and no reason to lose an answer over it.
        }
    }
}
