package com.example.targets.testing;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.faraday4j.ForwardingDatasetLookup;
import io.github.faraday4j.LookupOptions;
import io.github.faraday4j.ScopeId;
import io.github.faraday4j.testkit.InMemoryDatasetLookup;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class DecoratorTest {

    private static final ScopeId SCOPE = ScopeId.of("7a9cd7a7-1e4a-4d3b-8c0a-3f5d2f0c9a11");

    private final InMemoryDatasetLookup behind = InMemoryDatasetLookup.create().with(SCOPE);

    @Test
    void handsTheOptionsOn() {
        List<Duration> times = new ArrayList<>();
        // snippet:testing-decorator
        ForwardingDatasetLookup timed = (scope, options) -> {
            long start = System.nanoTime();
            try {
                return behind.datasetsOf(scope, options);
            } finally {
                times.add(Duration.ofNanos(System.nanoTime() - start));
            }
        };
        // end
        LookupOptions briefly = LookupOptions.timeout(Duration.ofMillis(300));

        timed.datasetsOf(SCOPE, briefly);
        timed.datasetsOf(SCOPE);

        assertThat(behind.optionsOf(SCOPE)).containsExactly(briefly, LookupOptions.ofDefaults());
        assertThat(times).hasSize(2);
    }
}
