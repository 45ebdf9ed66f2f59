package com.example;

import io.github.faraday4j.testkit.InMemoryDatasetLookup;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

@TestConfiguration
class FakeWiring {

    @Bean
    @Primary
    InMemoryDatasetLookup fakeDatasetLookup() {
        return InMemoryDatasetLookup.create();
    }
}
