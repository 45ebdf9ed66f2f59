package io.github.faraday4j.transport;

import static io.github.faraday4j.transport.ScriptedTransport.failing;
import static io.github.faraday4j.transport.ScriptedTransport.json;
import static io.github.faraday4j.transport.ScriptedTransport.status;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LookupListenerTest extends ScriptedLookups {

    private final List<String> heard = new ArrayList<>();

    private final LookupListener listener = new LookupListener() {
        @Override
        public void started(LookupStarted event) {
            heard.add("started " + event.scope());
        }

        @Override
        public void attempted(LookupAttempted event) {
            heard.add("attempt " + event.number() + ' ' + event.failure().isPresent());
        }

        @Override
        public void retryScheduled(LookupRetryScheduled event) {
            heard.add("retry " + event.nextNumber());
        }

        @Override
        public void finished(LookupFinished event) {
            heard.add("finished " + event.attempts() + ' ' + event.failure().isPresent());
        }
    };

    @Test
    void hearsOfEachStep() {
        over(config().listener(listener), new ScriptedTransport(status(500), json("[]")))
                .datasetsOf(SCOPE);
        assertThat(heard)
                .containsExactly(
                        "started " + SCOPE, "attempt 1 true", "retry 2", "attempt 2 false", "finished 2 false");
    }

    @Test
    void changesNothingByThrowing() {
        LookupListener failing = new LookupListener() {
            @Override
            public void started(LookupStarted event) {
                throw new IllegalStateException("no");
            }

            @Override
            public void finished(LookupFinished event) {
                throw new IllegalStateException("no");
            }
        };
        assertThat(over(config().listener(failing), new ScriptedTransport(json("[]")))
                        .datasetsOf(SCOPE))
                .isEmpty();
    }
}
