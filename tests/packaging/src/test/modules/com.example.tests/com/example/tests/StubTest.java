package com.example.tests;

import static io.github.faraday4j.testkit.DatasetAssertions.assertThat;

import io.github.faraday4j.ScopeId;
import io.github.faraday4j.dataset.Dataset;
import io.github.faraday4j.testkit.DatasetFixtures;
import io.github.faraday4j.testkit.FaradayStubExtension;
import io.github.faraday4j.testkit.FaradayStubServer;
import io.github.faraday4j.transport.DatasetLookupAdapter;
import io.github.faraday4j.transport.DatasetLookups;
import io.github.faraday4j.transport.FaradayConfig;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(FaradayStubExtension.class)
class StubTest {

    @Test
    void answersALookup(FaradayStubServer faraday) {
        ScopeId scope = ScopeId.of(UUID.randomUUID());
        faraday.with(scope, DatasetFixtures.dataset());
        FaradayConfig config = FaradayConfig.builder()
                .baseUri(faraday.baseUri())
                .apiKey(faraday.apiKey())
                .build();

        try (DatasetLookupAdapter lookup = DatasetLookups.open(config)) {
            Dataset found = lookup.datasetsOf(scope).get(0);

            assertThat(found).isReferenceable().hasStatus(DatasetFixtures.dataset().status());
        }
    }
}
