package com.example.targets.readme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.faraday4j.ScopeId;
import io.github.faraday4j.UnauthenticatedException;
import io.github.faraday4j.dataset.Dataset;
import io.github.faraday4j.testkit.DatasetFixtures;
import io.github.faraday4j.testkit.FaradayFailures;
import io.github.faraday4j.testkit.InMemoryDatasetLookup;
import java.util.List;
import org.junit.jupiter.api.Test;

// snippet:fake
class KeyColumnsTest {

    private static final ScopeId SCOPE = ScopeId.of("7a9cd7a7-1e4a-4d3b-8c0a-3f5d2f0c9a11");

    private final InMemoryDatasetLookup lookup = InMemoryDatasetLookup.create();
    private final KeyColumns columns = new KeyColumns(lookup);

    @Test
    void areThoseOfTheDatasets() {
        Dataset orders = DatasetFixtures.dataset().toBuilder()
                .referenceKeyColumns(List.of("customer_id", "email_sha256"))
                .build();
        lookup.with(SCOPE, orders);

        assertThat(columns.of(SCOPE)).containsExactly("customer_id", "email_sha256");
    }

    @Test
    void areNotToBeHadWithAWrongKey() {
        lookup.failNext(FaradayFailures.unauthenticated());

        assertThatThrownBy(() -> columns.of(SCOPE)).isInstanceOf(UnauthenticatedException.class);
    }
}
// end
