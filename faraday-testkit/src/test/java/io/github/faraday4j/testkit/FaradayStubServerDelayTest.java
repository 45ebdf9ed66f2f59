package io.github.faraday4j.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.faraday4j.ScopeId;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A stub server that was told to wait. */
class FaradayStubServerDelayTest {

    private final ScopeId scope = ScopeId.of(UUID.randomUUID());
    private final FaradayStubServer server = FaradayStubServer.start();
    private final StubClient client = new StubClient(server);

    @AfterEach
    void close() {
        server.close();
    }

    @Test
    void answersNoEarlier() throws Exception {
        server.withJson(scope, "[]").withDelay(Duration.ofMillis(200));

        long start = System.nanoTime();
        client.get(scope);

        assertThat(Duration.ofNanos(System.nanoTime() - start)).isGreaterThanOrEqualTo(Duration.ofMillis(200));
    }

    @Test
    @Timeout(value = 30, unit = TimeUnit.SECONDS)
    void answersAtOnceAfterAReset() throws Exception {
        server.withDelay(Duration.ofHours(1)).reset();

        assertThat(client.get(scope).statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"PT-1S", "PT24H1S"})
    void refusesWhatIsNoDelay(Duration delay) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> server.withDelay(delay))
                .withMessageContaining(delay.toString());
    }
}
