package com.example;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.core.json.PackageVersion;
import io.github.faraday4j.MalformedResponseException;
import io.github.faraday4j.ScopeId;
import io.github.faraday4j.dataset.Dataset;
import io.github.faraday4j.testkit.DatasetFixtures;
import io.github.faraday4j.testkit.FaradayStubExtension;
import io.github.faraday4j.transport.DatasetLookupAdapter;
import io.github.faraday4j.transport.DatasetLookups;
import io.github.faraday4j.transport.FaradayConfig;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class OldestJacksonTest {

    private static final ScopeId SCOPE = ScopeId.of("7a9cd7a7-1e4a-4d3b-8c0a-3f5d2f0c9a11");

    @RegisterExtension
    final FaradayStubExtension faraday = new FaradayStubExtension();

    private DatasetLookupAdapter lookup;

    @BeforeEach
    void open() {
        lookup = DatasetLookups.open(FaradayConfig.builder()
                .baseUri(faraday.server().baseUri())
                .apiKey(faraday.server().apiKey())
                .build());
    }

    @AfterEach
    void close() {
        lookup.close();
    }

    @Test
    void isTheOneOfTheApplication() {
        assertEquals(System.getProperty("version.jackson"), PackageVersion.VERSION.toString());
    }

    @Test
    void readsDatasetsOfEachShape() {
        List<Dataset> datasets = DatasetFixtures.datasets(100);
        faraday.server().with(SCOPE, datasets);

        assertEquals(datasets, lookup.datasetsOf(SCOPE));
    }

    @Test
    void readsNoNameWithHalfASurrogatePair() {
        String id = "\"id\":\"0b6d1c7e-0001-4000-8000-000000000001\"";
        for (String member : List.of(
                "\"\\ud800\":1", "\"output_to_traits\":{\"\\udfff\":{}}", "\"options\":{\"a\":[{\"\\ud800\":0}]}")) {
            faraday.server().withJson(SCOPE, "[{" + id + "," + member + "}]");

            assertThrows(MalformedResponseException.class, () -> lookup.datasetsOf(SCOPE), member);
        }
    }
}
