package com.example.targets.testing;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.faraday4j.ScopeId;
import io.github.faraday4j.testkit.DatasetFixtures;
import io.github.faraday4j.testkit.FaradayStubExtension;
import io.github.faraday4j.testkit.FaradayStubServer;
import io.github.faraday4j.transport.DatasetLookupAdapter;
import io.github.faraday4j.transport.DatasetLookups;
import io.github.faraday4j.transport.FaradayConfig;
import io.github.faraday4j.transport.RetryPolicy;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class StubRecipesTest {

    private static final ScopeId SCOPE = ScopeId.of("7a9cd7a7-1e4a-4d3b-8c0a-3f5d2f0c9a11");

    // snippet:testing-stub
    @RegisterExtension
    final FaradayStubExtension faraday = new FaradayStubExtension();

    @Test
    void asksWithTheKey() {
        faraday.server().with(SCOPE, DatasetFixtures.dataset());

        try (DatasetLookupAdapter lookup = DatasetLookups.open(config(faraday.server()))) {
            assertThat(lookup.datasetsOf(SCOPE)).containsExactly(DatasetFixtures.dataset());
        }
        assertThat(faraday.server().journal()).hasSize(1);
    }

    private static FaradayConfig config(FaradayStubServer stub) {
        return FaradayConfig.builder()
                .baseUri(stub.baseUri())
                .apiKey(stub.apiKey())
                .transport("jdk")
                .retry(RetryPolicy.builder().baseDelay(Duration.ofMillis(1)).build())
                .build();
    }
    // end

    // snippet:testing-faults
    @Test
    void triesAgainAfterAResetAndAnOutage() {
        faraday.server().with(SCOPE, DatasetFixtures.dataset()).resetNext().failNext(503);

        try (DatasetLookupAdapter lookup = DatasetLookups.open(config(faraday.server()))) {
            assertThat(lookup.datasetsOf(SCOPE)).hasSize(1);
        }
    }
    // end
}
