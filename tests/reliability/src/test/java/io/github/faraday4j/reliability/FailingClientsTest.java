package io.github.faraday4j.reliability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.faraday4j.ScopeId;
import io.github.faraday4j.TransportFailureException;
import io.github.faraday4j.testkit.internal.RawHttp;
import io.github.faraday4j.testkit.internal.ScriptedServer;
import io.github.faraday4j.transport.CircuitBreakerPolicy;
import io.github.faraday4j.transport.DatasetLookupAdapter;
import io.github.faraday4j.transport.DatasetLookups;
import io.github.faraday4j.transport.FaradayConfig;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A client that fails by itself, before there is anything of the service to fail by. */
class FailingClientsTest {

    private static final ScopeId SCOPE = ScopeId.of("5e0dfa56-2d52-4c06-a870-bc79c71e86a3");
    private static final int ENOUGH = 3;

    /** So that a busy machine makes no other end. */
    private static final Duration AMPLE = Duration.ofMinutes(2);

    private final ScriptedServer server = ScriptedServer.answering(RawHttp.json("[]"));

    @AfterEach
    void close() {
        server.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"jdk", "feign"})
    void areBlamedAndNeitherTheServiceNorItsHttp(String transport) throws Exception {
        FaradayConfig config = FaradayConfig.builder()
                .baseUri("https://127.0.0.1:" + server.port() + "/v1")
                .apiKey("a-key-for-tests")
                .sslContext(new FailingContext())
                .totalTimeout(AMPLE)
                .attemptTimeout(AMPLE)
                .connectTimeout(AMPLE)
                .circuitBreaker(CircuitBreakerPolicy.builder()
                        .minimumAttempts(ENOUGH)
                        .windowSize(ENOUGH)
                        .build())
                .transport(transport)
                .build();
        try (DatasetLookupAdapter lookup = DatasetLookups.open(config)) {
            for (int i = 0; i <= ENOUGH; i++) { // once more than opens a circuit breaker that counts it
                assertThatThrownBy(() -> lookup.datasetsOf(SCOPE))
                        .isInstanceOfSatisfying(TransportFailureException.class, FailingClientsTest::isOfTheClient);
            }
        }
        assertThat(server.requests()).isEmpty();
    }

    private static void isOfTheClient(TransportFailureException failure) {
        assertThat(failure.kind()).isEqualTo(TransportFailureException.Kind.CLIENT);
        assertThat(failure.attempts()).isEqualTo(1);
        assertThat(failure.isTransient()).isFalse();
        assertThat(failure)
                .hasMessageContaining("the HTTP client of this JVM failed by itself (127.0.0.1:")
                .hasMessageContaining(": java.security.ProviderException). Look at the client")
                .hasMessageNotContaining(FailingContext.WORDS)
                .hasNoCause();
    }
}
