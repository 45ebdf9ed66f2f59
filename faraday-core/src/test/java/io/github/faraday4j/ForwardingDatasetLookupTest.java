package io.github.faraday4j;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.faraday4j.dataset.Dataset;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ForwardingDatasetLookupTest {
    private static final ScopeId SCOPE = ScopeId.of(new UUID(1, 2));
    private static final LookupOptions BRIEFLY = LookupOptions.timeout(Duration.ofMillis(300));
    private static final List<Dataset> DATASETS = List.of();

    private final List<LookupOptions> seen = new ArrayList<>();
    private final ForwardingDatasetLookup lookup = (scope, options) -> {
        assertThat(scope).isEqualTo(SCOPE);
        seen.add(options);
        return DATASETS;
    };

    @Test
    void handsOnTheOptionsOfTheCall() {
        assertThat(lookup.datasetsOf(SCOPE, BRIEFLY)).isSameAs(DATASETS);
        assertThat(seen).containsExactly(BRIEFLY);
    }

    @Test
    void handsOnTheDefaultsOfACallWithoutAny() {
        assertThat(lookup.datasetsOf(SCOPE)).isSameAs(DATASETS);
        assertThat(seen).containsExactly(LookupOptions.ofDefaults());
    }
}
