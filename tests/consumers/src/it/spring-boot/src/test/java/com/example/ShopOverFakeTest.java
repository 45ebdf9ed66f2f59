package com.example;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.faraday4j.DatasetLookupPort;
import io.github.faraday4j.ScopeId;
import io.github.faraday4j.dataset.Dataset;
import io.github.faraday4j.testkit.DatasetFixtures;
import io.github.faraday4j.testkit.InMemoryDatasetLookup;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;

@SpringBootTest(properties = {"faraday.api-key=not-asked-for", "faraday.base-uri=http://localhost"})
@ActiveProfiles("jdk")
@Import(FakeWiring.class)
class ShopOverFakeTest {

    private static final ScopeId SCOPE = ScopeId.of("7a9cd7a7-1e4a-4d3b-8c0a-3f5d2f0c9a11");

    @Test
    void looksDatasetsUp(@Autowired InMemoryDatasetLookup fake, @Autowired DatasetLookupPort lookup) {
        fake.with(SCOPE, DatasetFixtures.dataset());

        assertEquals(List.of(DatasetFixtures.dataset()), lookup.datasetsOf(SCOPE));
        assertEquals(List.of(SCOPE), fake.lookups());
    }
}
