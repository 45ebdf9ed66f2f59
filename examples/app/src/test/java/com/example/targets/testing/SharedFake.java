package com.example.targets.testing;

import com.example.targets.testing.SpringStandIns.Autowired;
import io.github.faraday4j.testkit.InMemoryDatasetLookup;
import org.junit.jupiter.api.BeforeEach;

/** What a test class has whose context Spring keeps for other classes. */
abstract class SharedFake {

    // snippet:testing-spring-reset
    @Autowired
    private InMemoryDatasetLookup lookup;

    @BeforeEach
    void forgetWhatEarlierTestsSaid() {
        lookup.reset();
    }
    // end
}
