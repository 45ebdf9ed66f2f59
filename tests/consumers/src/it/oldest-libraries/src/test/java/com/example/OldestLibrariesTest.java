package com.example;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.faraday4j.CircuitOpenException;
import io.github.faraday4j.MalformedResponseException;
import io.github.faraday4j.ScopeId;
import io.github.faraday4j.ServerErrorException;
import io.github.faraday4j.dataset.Dataset;
import io.github.faraday4j.testkit.DatasetFixtures;
import io.github.faraday4j.testkit.FaradayStubExtension;
import io.github.faraday4j.transport.CircuitBreakerPolicy;
import io.github.faraday4j.transport.DatasetLookupAdapter;
import io.github.faraday4j.transport.DatasetLookups;
import io.github.faraday4j.transport.FaradayConfig;
import io.github.faraday4j.transport.RetryPolicy;
import java.io.File;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OldestLibrariesTest {

    private static final ScopeId SCOPE = ScopeId.of("7a9cd7a7-1e4a-4d3b-8c0a-3f5d2f0c9a11");

    @RegisterExtension
    final FaradayStubExtension faraday = new FaradayStubExtension();

    private DatasetLookupAdapter lookup;

    private void open(String transport) {
        lookup = DatasetLookups.open(FaradayConfig.builder()
                .transport(transport)
                .baseUri(faraday.server().baseUri())
                .apiKey(faraday.server().apiKey())
                .retry(RetryPolicy.builder()
                        .maxAttempts(2)
                        .baseDelay(Duration.ofMillis(1))
                        .build())
                .circuitBreaker(CircuitBreakerPolicy.builder()
                        .windowSize(4)
                        .minimumAttempts(4)
                        .build())
                .build());
    }

    @AfterEach
    void close() {
        if (lookup != null) {
            lookup.close();
        }
    }

    @Test
    void areThoseOfTheApplication() {
        List<String> jars = Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(entry -> Path.of(entry).getFileName().toString())
                .toList();
        for (String expected : System.getProperty("expected").split(",")) {
            assertTrue(jars.contains(expected + ".jar"), expected + " is not among " + jars);
        }
    }

    @ParameterizedTest(name = "over {0}")
    @ValueSource(strings = {"jdk", "feign"})
    void readDatasetsOfEachShape(String transport) {
        open(transport);
        List<Dataset> datasets = DatasetFixtures.datasets(100);
        faraday.server().with(SCOPE, datasets);

        assertEquals(datasets, lookup.datasetsOf(SCOPE));
    }

    @ParameterizedTest(name = "over {0}")
    @ValueSource(strings = {"jdk", "feign"})
    void tryAgainAndOpenTheBreaker(String transport) {
        open(transport);
        faraday.server().failNext(503).failNext(503).failNext(503).failNext(503);

        assertThrows(ServerErrorException.class, () -> lookup.datasetsOf(SCOPE));
        assertThrows(ServerErrorException.class, () -> lookup.datasetsOf(SCOPE));
        assertThrows(CircuitOpenException.class, () -> lookup.datasetsOf(SCOPE));
        assertEquals(4, faraday.server().requests());
    }

    @Test
    void readNoNameWithHalfASurrogatePair() {
        open("jdk");
        String id = "\"id\":\"0b6d1c7e-0001-4000-8000-000000000001\"";
        for (String member : List.of(
                "\"\\ud800\":1", "\"output_to_traits\":{\"\\udfff\":{}}", "\"options\":{\"a\":[{\"\\ud800\":0}]}")) {
            faraday.server().withJson(SCOPE, "[{" + id + "," + member + "}]");

            assertThrows(MalformedResponseException.class, () -> lookup.datasetsOf(SCOPE), member);
        }
    }
}
