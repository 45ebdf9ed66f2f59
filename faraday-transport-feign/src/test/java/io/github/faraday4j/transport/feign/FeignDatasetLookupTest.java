package io.github.faraday4j.transport.feign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import feign.DefaultClient;
import io.github.faraday4j.ClientClosedException;
import io.github.faraday4j.ScopeId;
import io.github.faraday4j.testkit.DatasetFixtures;
import io.github.faraday4j.testkit.FaradayStubServer;
import io.github.faraday4j.transport.DatasetLookupAdapter;
import io.github.faraday4j.transport.DatasetLookups;
import io.github.faraday4j.transport.FaradayConfig;
import java.time.Duration;
import java.util.UUID;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class FeignDatasetLookupTest {

    /** So that a busy machine makes no attempt two. */
    private static final Duration AMPLE = Duration.ofSeconds(60);

    private final ScopeId scope = ScopeId.of(UUID.randomUUID());
    private final FaradayStubServer faraday = FaradayStubServer.start();

    private FaradayConfig.Builder config() {
        return FaradayConfig.builder()
                .apiKey(faraday.apiKey())
                .baseUri(faraday.baseUri())
                .totalTimeout(AMPLE)
                .attemptTimeout(AMPLE);
    }

    @BeforeEach
    void fillScope() {
        faraday.with(scope, DatasetFixtures.datasets(2));
    }

    @AfterEach
    void close() {
        faraday.close();
    }

    private void assertAnswersAndTellsItsName(DatasetLookupAdapter lookup) {
        assertThat(lookup.datasetsOf(scope)).isEqualTo(DatasetFixtures.datasets(2));
        assertThat(faraday.journal()).singleElement().satisfies(request -> assertThat(
                        request.header("User-Agent").orElseThrow())
                .contains("(feign; Java "));
    }

    @Nested
    class WithAClientOfItsOwn {

        @Test
        void answersAndTellsItsName() {
            try (FeignDatasetLookup lookup = FeignDatasetLookup.create(config().build())) {
                assertAnswersAndTellsItsName(lookup);
            }
        }

        @Test
        void tellsItsNameWhateverTheConfigurationSays() {
            try (FeignDatasetLookup lookup =
                    FeignDatasetLookup.create(config().transport("other").build())) {
                assertAnswersAndTellsItsName(lookup);
            }
        }

        @Test
        void answersNothingOnceClosed() {
            FeignDatasetLookup lookup = FeignDatasetLookup.create(config().build());
            lookup.close();
            lookup.close();

            assertThatThrownBy(() -> lookup.datasetsOf(scope)).isInstanceOf(ClientClosedException.class);
            assertThat(faraday.requests()).isZero();
        }

        @Test
        void observesTheSettingsOfAClient() {
            FaradayConfig config =
                    config().connectTimeout(Duration.ofSeconds(3)).build();

            try (FeignDatasetLookup lookup = FeignDatasetLookup.create(config)) {
                assertThat(lookup.datasetsOf(scope)).hasSize(2);
            }
        }
    }

    @Nested
    class OpenedByName {

        @Test
        void answersAndTellsItsName() {
            try (DatasetLookupAdapter lookup =
                    DatasetLookups.open(config().transport("feign").build())) {
                assertAnswersAndTellsItsName(lookup);
            }
        }

        @Test
        void needsNoNameIfItIsAlone() {
            try (DatasetLookupAdapter lookup = DatasetLookups.open(config().build())) {
                assertAnswersAndTellsItsName(lookup);
            }
        }

        @Test
        void isNamedToWhoeverAsksForAnother() {
            assertThatIllegalStateException()
                    .isThrownBy(() ->
                            DatasetLookups.open(config().transport("other").build()))
                    .withMessageContaining("feign");
        }
    }

    @Nested
    class WithAClientOfTheCallers {

        @Test
        void answersOverAnOkHttpClientAndTellsItsName() {
            OkHttpClient client = new OkHttpClient.Builder()
                    .followRedirects(false)
                    .followSslRedirects(false)
                    .build();
            try (FeignDatasetLookup lookup = FeignDatasetLookup.create(config().build(), client)) {
                assertAnswersAndTellsItsName(lookup);
            }
        }

        @Test
        void answersOverAClientOfFeignsAndTellsItsName() {
            try (FeignDatasetLookup lookup =
                    FeignDatasetLookup.create(config().build(), new DefaultClient(null, null))) {
                assertAnswersAndTellsItsName(lookup);
            }
        }
    }
}
