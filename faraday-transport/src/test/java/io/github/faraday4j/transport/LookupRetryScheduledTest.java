package io.github.faraday4j.transport;

import static io.github.faraday4j.transport.internal.pipeline.ScriptedTransport.json;
import static io.github.faraday4j.transport.internal.pipeline.ScriptedTransport.status;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a listener is told of the wait before an attempt. */
class LookupRetryScheduledTest {

    private final List<LookupRetryScheduled> told = new ArrayList<>();

    private final FaradayConfig.Builder config = FaradayConfig.builder()
            .apiKey("a-key-of-a-test")
            .listener(new LookupListener() {
                @Override
                public void retryScheduled(LookupRetryScheduled event) {
                    told.add(event);
                }
            });

    @Test
    void isTheWaitThatFollows() {
        ObservedClient client =
                new ObservedClient(config, status(500), status(503, Map.of("Retry-After", "2"), ""), json("[]"));
        client.lookUp();
        assertThat(told)
                .extracting(LookupRetryScheduled::delay)
                .containsExactly(Duration.ofMillis(50), Duration.ofMillis(2_100))
                .isEqualTo(client.ticker.waits());
    }

    @Test
    void isForTheAttemptThatFollows() {
        new ObservedClient(config, status(500)).lookUp();
        assertThat(told).extracting(LookupRetryScheduled::nextNumber).containsExactly(2, 3);
    }
}
