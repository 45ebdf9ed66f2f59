package com.example;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.faraday4j.ScopeId;
import io.github.faraday4j.dataset.Dataset;
import io.github.faraday4j.testkit.DatasetFixtures;
import io.github.faraday4j.testkit.FaradayStubExtension;
import io.github.faraday4j.transport.DatasetLookupAdapter;
import io.github.faraday4j.transport.DatasetLookups;
import io.github.faraday4j.transport.FaradayConfig;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Opening a lookup, with what the class path has this time. */
class OldLibrariesTest {

    private static final ScopeId SCOPE = ScopeId.of("7a9cd7a7-1e4a-4d3b-8c0a-3f5d2f0c9a11");

    @RegisterExtension
    final FaradayStubExtension faraday = new FaradayStubExtension();

    private FaradayConfig config(String transport) {
        return FaradayConfig.builder()
                .transport(transport)
                .baseUri(faraday.server().baseUri())
                .apiKey(faraday.server().apiKey())
                .build();
    }

    @ParameterizedTest(name = "over {0}")
    @ValueSource(strings = {"jdk", "feign"})
    @EnabledIfSystemProperty(named = "case", matches = "resilience4j")
    void namesAnOldResilience4j(String transport) {
        assertRefusedWith(
                transport,
                "io.github.resilience4j:resilience4j-circuitbreaker in version "
                        + System.getProperty("version.resilience4j"),
                "runs with 2.2 or later");
    }

    @ParameterizedTest(name = "over {0}")
    @ValueSource(strings = {"jdk", "feign"})
    @EnabledIfSystemProperty(named = "case", matches = "jackson")
    void namesAnOldJackson(String transport) {
        assertRefusedWith(
                transport,
                "com.fasterxml.jackson.core:jackson-core in version " + System.getProperty("version.jackson"),
                "runs with 2.18 or later");
    }

    @Test
    @EnabledIfSystemProperty(named = "case", matches = "okhttp")
    void namesAnOldOkHttpAndItsJar() {
        assertRefusedWith(
                "feign", "OkHttp 4.12.0 (okhttp-4.12.0.jar)", "Exclude com.squareup.okhttp3:okhttp", "at one version");
    }

    @Test
    @EnabledIfSystemProperty(named = "case", matches = "okhttp")
    void worksBesideAnOldOkHttpOverTheOtherTransport() {
        assertAnswersOver("jdk");
    }

    @ParameterizedTest(name = "over {0}")
    @ValueSource(strings = {"jdk", "feign"})
    @EnabledIfSystemProperty(named = "case", matches = "mended")
    void worksAsTheMessageSaid(String transport) {
        assertAnswersOver(transport);
    }

    private void assertRefusedWith(String transport, String... words) {
        FaradayConfig config = config(transport);
        Exception e = assertThrows(IllegalStateException.class, () -> DatasetLookups.open(config));
        for (String said : words) {
            assertTrue(e.getMessage().contains(said), e.getMessage());
        }
    }

    private void assertAnswersOver(String transport) {
        List<Dataset> datasets = DatasetFixtures.datasets(3);
        faraday.server().with(SCOPE, datasets);
        try (DatasetLookupAdapter lookup = DatasetLookups.open(config(transport))) {
            assertEquals(datasets, lookup.datasetsOf(SCOPE));
        }
    }
}
