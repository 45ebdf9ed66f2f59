package io.github.faraday4j.transport.jdk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.faraday4j.ClientClosedException;
import io.github.faraday4j.ScopeId;
import io.github.faraday4j.testkit.DatasetFixtures;
import io.github.faraday4j.testkit.FaradayStubServer;
import io.github.faraday4j.transport.DatasetLookupAdapter;
import io.github.faraday4j.transport.DatasetLookups;
import io.github.faraday4j.transport.FaradayConfig;
import java.net.Authenticator;
import java.net.CookieManager;
import java.net.InetSocketAddress;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class JdkDatasetLookupTest {

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
                .contains("(jdk; Java "));
    }

    @Nested
    class WithAClientOfItsOwn {

        @Test
        void answersAndTellsItsName() {
            try (JdkDatasetLookup lookup = JdkDatasetLookup.create(config().build())) {
                assertAnswersAndTellsItsName(lookup);
            }
        }

        @Test
        void tellsItsNameWhateverTheConfigurationSays() {
            try (JdkDatasetLookup lookup =
                    JdkDatasetLookup.create(config().transport("other").build())) {
                assertAnswersAndTellsItsName(lookup);
            }
        }

        @Test
        void answersNothingOnceClosed() {
            JdkDatasetLookup lookup = JdkDatasetLookup.create(config().build());
            lookup.close();
            lookup.close();

            assertThatThrownBy(() -> lookup.datasetsOf(scope)).isInstanceOf(ClientClosedException.class);
            assertThat(faraday.requests()).isZero();
        }

        @Test
        void observesTheSettingsOfAClient() {
            FaradayConfig config =
                    config().connectTimeout(Duration.ofSeconds(3)).build();

            try (JdkDatasetLookup lookup = JdkDatasetLookup.create(config)) {
                assertThat(lookup.datasetsOf(scope)).hasSize(2);
            }
        }
    }

    @Nested
    class OpenedByName {

        @Test
        void answersAndTellsItsName() {
            try (DatasetLookupAdapter lookup =
                    DatasetLookups.open(config().transport("jdk").build())) {
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
                    .withMessageContaining("jdk");
        }
    }

    @Nested
    class WithAClientOfTheCallers {

        private static HttpClient.Builder plain() {
            return HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER);
        }

        @Test
        void answersAndTellsItsName() {
            try (JdkDatasetLookup lookup = JdkDatasetLookup.create(config().build(), plain().build())) {
                assertAnswersAndTellsItsName(lookup);
            }
        }

        @Test
        void leavesItOpen() throws Exception {
            HttpClient client = plain().build();
            JdkDatasetLookup lookup = JdkDatasetLookup.create(config().build(), client);
            lookup.datasetsOf(scope);
            lookup.close();

            assertThatThrownBy(() -> lookup.datasetsOf(scope)).isInstanceOf(ClientClosedException.class);
            HttpRequest request = HttpRequest.newBuilder(faraday.baseUri()).build();
            assertThat(client.send(request, HttpResponse.BodyHandlers.discarding())
                            .statusCode())
                    .isPositive();
        }

        @Test
        void isClosedWhenTheExecutorOfTheClientIs() {
            ExecutorService executor = Executors.newCachedThreadPool();
            HttpClient client = plain().executor(executor).build();
            try (JdkDatasetLookup lookup = JdkDatasetLookup.create(config().build(), client)) {
                executor.shutdown();

                assertThatThrownBy(() -> lookup.datasetsOf(scope)).isInstanceOf(ClientClosedException.class);
            }
        }

        static Stream<Named<UnaryOperator<HttpClient.Builder>>> unfit() {
            return Stream.of(
                    Named.of("redirects", client -> client.followRedirects(HttpClient.Redirect.ALWAYS)),
                    Named.of("redirects within https", client -> client.followRedirects(HttpClient.Redirect.NORMAL)),
                    Named.of("an authenticator", client -> client.authenticator(new Authenticator() {})),
                    Named.of("cookies", client -> client.cookieHandler(new CookieManager())));
        }

        @ParameterizedTest(name = "{0}")
        @MethodSource("unfit")
        void refusesOneThatDoesMoreThanAnExchange(UnaryOperator<HttpClient.Builder> unfit) {
            HttpClient client = unfit.apply(plain()).build();

            assertThatIllegalArgumentException()
                    .isThrownBy(() -> JdkDatasetLookup.create(config().build(), client))
                    .withMessageStartingWith("the HTTP client ");
        }

        static Stream<Named<UnaryOperator<FaradayConfig.Builder>>> idle() throws NoSuchAlgorithmException {
            SSLContext context = SSLContext.getDefault();
            return Stream.of(
                    Named.of("connectTimeout", config -> config.connectTimeout(Duration.ofSeconds(1))),
                    Named.of("proxy", config -> config.proxy(InetSocketAddress.createUnresolved("127.0.0.1", 1))),
                    Named.of("sslContext", config -> config.sslContext(context)));
        }

        @ParameterizedTest(name = "{0}")
        @MethodSource("idle")
        void refusesSettingsThatItWouldNotObserve(UnaryOperator<FaradayConfig.Builder> setting) {
            FaradayConfig config = setting.apply(config()).build();

            assertThatIllegalArgumentException()
                    .isThrownBy(() -> JdkDatasetLookup.create(config, plain().build()))
                    .withMessageContaining(config.clientSettings().toString());
        }
    }
}
