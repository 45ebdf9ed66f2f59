package com.example;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.faraday4j.DatasetLookupPort;
import io.github.faraday4j.ScopeId;
import io.github.faraday4j.testkit.DatasetFixtures;
import io.github.faraday4j.testkit.FaradayStubExtension;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The recipe for several classes: Spring keeps one context for all who extend this, and one lookup in it. */
@SpringBootTest
@ActiveProfiles("jdk")
abstract class Stubbed {

    private static final ScopeId SCOPE = ScopeId.of("7a9cd7a7-1e4a-4d3b-8c0a-3f5d2f0c9a11");
    private static final Set<DatasetLookupPort> LOOKUPS = ConcurrentHashMap.newKeySet();

    @RegisterExtension
    static final FaradayStubExtension FARADAY = new FaradayStubExtension();

    @DynamicPropertySource
    static void pointToTheStub(DynamicPropertyRegistry properties) {
        properties.add("faraday.api-key", () -> FARADAY.server().apiKey());
        properties.add("faraday.base-uri", () -> FARADAY.server().baseUri());
    }

    @Autowired
    private DatasetLookupPort lookup;

    @BeforeEach
    void forgetWhatEarlierTestsSaid() {
        FARADAY.server().reset();
    }

    @RepeatedTest(2)
    void asksTheStub() {
        LOOKUPS.add(lookup);
        FARADAY.server().with(SCOPE, DatasetFixtures.dataset());

        assertEquals(List.of(DatasetFixtures.dataset()), lookup.datasetsOf(SCOPE));
        assertEquals(Set.of(lookup), LOOKUPS);
    }
}
