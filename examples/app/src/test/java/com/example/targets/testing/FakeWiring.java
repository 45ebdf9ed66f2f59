package com.example.targets.testing;

import com.example.targets.testing.SpringStandIns.Bean;
import com.example.targets.testing.SpringStandIns.Primary;
import com.example.targets.testing.SpringStandIns.TestConfiguration;
import io.github.faraday4j.testkit.InMemoryDatasetLookup;

// snippet:testing-spring
@TestConfiguration
class FakeWiring {

    @Bean
    @Primary
    InMemoryDatasetLookup fakeDatasetLookup() {
        return InMemoryDatasetLookup.create();
    }
}
// end
