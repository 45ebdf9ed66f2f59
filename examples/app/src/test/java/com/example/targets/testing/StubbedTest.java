package com.example.targets.testing;

import com.example.targets.testing.SpringStandIns.DynamicPropertyRegistry;
import com.example.targets.testing.SpringStandIns.DynamicPropertySource;
import com.example.targets.testing.SpringStandIns.SpringBootTest;
import io.github.faraday4j.testkit.FaradayStubExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.RegisterExtension;

// snippet:testing-spring-stub
@SpringBootTest
abstract class StubbedTest {

    @RegisterExtension
    static final FaradayStubExtension FARADAY = new FaradayStubExtension();

    @DynamicPropertySource
    static void pointToTheStub(DynamicPropertyRegistry properties) {
        properties.add("faraday.api-key", () -> FARADAY.server().apiKey());
        properties.add("faraday.base-uri", () -> FARADAY.server().baseUri());
    }

    @BeforeEach
    void forgetWhatEarlierTestsSaid() {
        FARADAY.server().reset();
    }
}
// end
