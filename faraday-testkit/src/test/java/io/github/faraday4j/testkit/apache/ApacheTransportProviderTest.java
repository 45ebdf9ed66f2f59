package io.github.faraday4j.testkit.apache;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.faraday4j.ScopeId;
import io.github.faraday4j.testkit.DatasetFixtures;
import io.github.faraday4j.testkit.FaradayStubServer;
import io.github.faraday4j.transport.DatasetLookupAdapter;
import io.github.faraday4j.transport.DatasetLookups;
import io.github.faraday4j.transport.FaradayConfig;
import org.junit.jupiter.api.Test;

class ApacheTransportProviderTest {

    private static final ScopeId SCOPE = ScopeId.of("7a9cd7a7-1e4a-4d3b-8c0a-3f5d2f0c9a11");

    // snippet:transport-open
    @Test
    void isFoundByItsName() {
        try (FaradayStubServer stub = FaradayStubServer.start()) {
            stub.with(SCOPE, DatasetFixtures.documentedExample());
            FaradayConfig config = FaradayConfig.builder()
                    .baseUri(stub.baseUri())
                    .apiKey(stub.apiKey())
                    .transport("apache")
                    .build();
            try (DatasetLookupAdapter lookup = DatasetLookups.open(config)) {
                assertThat(lookup.datasetsOf(SCOPE)).containsExactly(DatasetFixtures.documentedExample());
            }
        }
    }
    // end
}
