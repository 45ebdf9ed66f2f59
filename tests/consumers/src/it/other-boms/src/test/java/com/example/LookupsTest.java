package com.example;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.faraday4j.CircuitOpenException;
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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What needs more than one of the libraries that the other BOM manages. */
@Timeout(60)
class LookupsTest {

    private static final ScopeId SCOPE = ScopeId.of("7a9cd7a7-1e4a-4d3b-8c0a-3f5d2f0c9a11");

    private static final List<Dataset> DATASETS = DatasetFixtures.datasets(20);

    @RegisterExtension
    final FaradayStubExtension faraday = new FaradayStubExtension();

    @BeforeEach
    void haveDatasets() {
        faraday.server().with(SCOPE, DATASETS);
    }

    private FaradayConfig.Builder config(String transport) {
        return FaradayConfig.builder()
                .transport(transport)
                .baseUri(faraday.server().baseUri())
                .apiKey(faraday.server().apiKey());
    }

    @Test
    void useTheVersionsOfTheOtherBom() {
        List<String> jars = Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(entry -> Path.of(entry).getFileName().toString())
                .toList();
        for (String expected : System.getProperty("expected").split("/")) {
            assertTrue(jars.contains(expected + ".jar"), expected + " is not among " + jars);
        }
    }

    @ParameterizedTest(name = "over {0}")
    @ValueSource(strings = {"jdk", "feign"})
    void outliveAServiceThatIsUnavailableForAMoment(String transport) {
        RetryPolicy soon = RetryPolicy.builder().baseDelay(Duration.ofMillis(1)).build();
        try (DatasetLookupAdapter lookup =
                DatasetLookups.open(config(transport).retry(soon).build())) {
            faraday.server().failNext(503);

            assertEquals(DATASETS, lookup.datasetsOf(SCOPE));
            assertEquals(2, faraday.server().requests());
        }
    }

    @ParameterizedTest(name = "over {0}")
    @ValueSource(strings = {"jdk", "feign"})
    void leaveAFailingServiceAloneForAWhile(String transport) {
        CircuitBreakerPolicy breaker = CircuitBreakerPolicy.builder()
                .windowSize(2)
                .minimumAttempts(2)
                .openDuration(Duration.ofMillis(500))
                .probes(1)
                .build();
        try (DatasetLookupAdapter lookup = DatasetLookups.open(config(transport)
                .retry(RetryPolicy.none())
                .circuitBreaker(breaker)
                .build())) {
            faraday.server().failNext(503).failNext(503);
            assertThrows(ServerErrorException.class, () -> lookup.datasetsOf(SCOPE));
            assertThrows(ServerErrorException.class, () -> lookup.datasetsOf(SCOPE));

            assertThrows(CircuitOpenException.class, () -> lookup.datasetsOf(SCOPE));
            assertEquals(DATASETS, answerOnceClosed(lookup));
            assertEquals(DATASETS, lookup.datasetsOf(SCOPE));
            assertEquals(4, faraday.server().requests());
        }
    }

    private static List<Dataset> answerOnceClosed(DatasetLookupAdapter lookup) {
        while (true) {
            try {
                return lookup.datasetsOf(SCOPE);
            } catch (CircuitOpenException e) {
                Thread.onSpinWait();
            }
        }
    }
}
