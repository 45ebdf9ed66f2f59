package com.example;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.faraday4j.DatasetLookupPort;
import io.github.faraday4j.ScopeId;
import io.github.faraday4j.dataset.Dataset;
import io.github.faraday4j.testkit.DatasetFixtures;
import io.github.faraday4j.testkit.FaradayStubExtension;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** What holds with each profile. */
@SpringBootTest
@DirtiesContext
@ExtendWith(OutputCaptureExtension.class)
abstract class ShopTest {

    private static final ScopeId SCOPE = ScopeId.of("7a9cd7a7-1e4a-4d3b-8c0a-3f5d2f0c9a11");

    @RegisterExtension
    static final FaradayStubExtension FARADAY = new FaradayStubExtension();

    @DynamicPropertySource
    static void pointToTheStub(DynamicPropertyRegistry properties) {
        properties.add("faraday.api-key", () -> FARADAY.server().apiKey());
        properties.add("faraday.base-uri", () -> FARADAY.server().baseUri());
    }

    @Test
    void looksDatasetsUp(@Autowired DatasetLookupPort lookup) {
        List<Dataset> datasets = DatasetFixtures.datasets(20);
        FARADAY.server().with(SCOPE, datasets);

        assertEquals(datasets, lookup.datasetsOf(SCOPE));
    }


    @Test
    void logsAsBootDoes(@Value("${faraday.transport}") String transport, CapturedOutput output) {
        String line = "(?s).*INFO [^\\n]* using the transport " + transport + ": the configuration names it.*";
        assertTrue(output.getOut().matches(line), output.getOut());
    }
}
