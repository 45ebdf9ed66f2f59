package io.github.faraday4j.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.faraday4j.ScopeId;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What the stub server tells of the requests that it received. */
class FaradayStubServerJournalTest {

    private final ScopeId scope = ScopeId.of(UUID.randomUUID());
    private final FaradayStubServer server = FaradayStubServer.start();
    private final StubClient client = new StubClient(server);

    @AfterEach
    void close() {
        server.close();
    }

    @Test
    void tellsMethodPathAndHeaders() throws Exception {
        client.send(client.to("/scopes/x/datasets?y=z")
                .header("User-Agent", "me")
                .header("X-Two", "a")
                .header("X-Two", "b"));

        assertThat(server.requests()).isEqualTo(1);
        assertThat(server.journal()).singleElement().satisfies(request -> {
            assertThat(request.method()).isEqualTo("GET");
            assertThat(request.path()).isEqualTo("/v1/scopes/x/datasets?y=z");
            assertThat(request.header("user-agent")).contains("me");
            assertThat(request.headers().get("x-two")).containsExactly("a", "b");
            assertThat(request.header("X-None")).isEmpty();
        });
    }

    @Test
    void tellsNoKey() throws Exception {
        client.get(scope);

        assertThat(server.journal().get(0).header("Authorization")).contains("****");
        assertThat(server.journal().toString()).doesNotContain(server.apiKey());
        assertThat(server.toString())
                .doesNotContain(server.apiKey())
                .contains(server.baseUri().toString());
    }

    @Test
    void countsAllAndRemembersTheLastThousand() throws Exception {
        for (int i = 0; i < 1_003; i++) {
            client.get(i);
        }

        assertThat(server.requests()).isEqualTo(1_003);
        assertThat(server.journal()).hasSize(1_000);
        assertThat(server.journal().get(0).path()).isEqualTo("/v1/scopes/3/datasets");
    }

    @Test
    void forgetsWhenReset() throws Exception {
        server.withJson(scope, "[]").failNext(500);
        client.get(scope);

        server.failNext(500).reset();

        assertThat(server.requests()).isZero();
        assertThat(server.journal()).isEmpty();
        assertThat(client.get(scope).statusCode()).isEqualTo(404);
    }
}
