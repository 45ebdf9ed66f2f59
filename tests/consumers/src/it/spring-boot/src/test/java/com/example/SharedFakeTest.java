package com.example;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.faraday4j.DatasetLookupPort;
import io.github.faraday4j.RateLimitedException;
import io.github.faraday4j.ScopeId;
import io.github.faraday4j.ScopeNotFoundException;
import io.github.faraday4j.testkit.DatasetFixtures;
import io.github.faraday4j.testkit.FaradayFailures;
import io.github.faraday4j.testkit.InMemoryDatasetLookup;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.RepeatedTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;

/** Spring keeps the context, and the fake in it, for all tests here: none finds what another has left. */
@SpringBootTest(properties = {"faraday.api-key=not-asked-for", "faraday.base-uri=http://localhost"})
@ActiveProfiles("jdk")
@Import(FakeWiring.class)
class SharedFakeTest {

    private static final ScopeId SCOPE = ScopeId.of("7a9cd7a7-1e4a-4d3b-8c0a-3f5d2f0c9a11");
    private static final ScopeId OTHER = ScopeId.of("7a9cd7a7-1e4a-4d3b-8c0a-3f5d2f0c9a12");
    private static final Set<InMemoryDatasetLookup> FAKES = ConcurrentHashMap.newKeySet();

    @Autowired
    private InMemoryDatasetLookup fake;

    @Autowired
    private DatasetLookupPort lookup;

    @BeforeEach
    void forgetWhatEarlierTestsSaid() {
        fake.reset();
    }

    @RepeatedTest(2)
    void findsTheFakeFreshAndLeavesALot() {
        findNothingAndLeaveALot();
    }

    @Nested
    class InAnotherClass {

        @RepeatedTest(2)
        void findsTheFakeFreshAndLeavesALot() {
            findNothingAndLeaveALot();
        }
    }

    private void findNothingAndLeaveALot() {
        FAKES.add(fake);
        assertEquals(List.of(), fake.lookups());
        assertThrows(ScopeNotFoundException.class, () -> lookup.datasetsOf(SCOPE));
        assertThrows(ScopeNotFoundException.class, () -> lookup.datasetsOf(OTHER));

        fake.with(SCOPE, DatasetFixtures.dataset())
                .failAlways(OTHER, FaradayFailures.forbidden())
                .failNext(FaradayFailures.rateLimited())
                .failNext(FaradayFailures.serverError());

        assertThrows(RateLimitedException.class, () -> lookup.datasetsOf(SCOPE));
        assertEquals(List.of(SCOPE, OTHER, SCOPE), fake.lookups());
    }

    @AfterAll
    static void allHadTheSame() {
        assertEquals(1, FAKES.size());
        FAKES.forEach(InMemoryDatasetLookup::reset); // other classes have it too
    }
}
