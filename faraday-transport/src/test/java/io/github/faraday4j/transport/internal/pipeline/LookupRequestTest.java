package io.github.faraday4j.transport.internal.pipeline;

import static io.github.faraday4j.transport.internal.pipeline.ScriptedTransport.json;
import static io.github.faraday4j.transport.internal.pipeline.ScriptedTransport.status;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.faraday4j.ApiKeyUnavailableException;
import io.github.faraday4j.LookupOptions;
import io.github.faraday4j.transport.ApiKey;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class LookupRequestTest extends ScriptedLookups {

    @Test
    void asksTheBaseUriForTheScopeWithTheKey() {
        ScriptedTransport transport = new ScriptedTransport(json("[]"));
        over(config().baseUri("https://proxy.example/faraday/v1/").applicationId("shop/1.4"), transport)
                .datasetsOf(SCOPE);
        assertThat(transport.calls()).singleElement().satisfies(call -> {
            assertThat(call.uri()).hasToString("https://proxy.example/faraday/v1/scopes/" + SCOPE + "/datasets");
            assertThat(call.headers())
                    .containsEntry("Authorization", "Bearer a-key-of-a-test")
                    .containsEntry("Accept", "application/json")
                    .containsEntry("Accept-Encoding", "gzip");
            assertThat(call.headers().get("User-Agent"))
                    .startsWith("faraday4j/")
                    .endsWith(" shop/1.4");
            assertThat(call.toString()).doesNotContain("a-key-of-a-test");
        });
    }

    @Test
    void asksTheKeySupplierOncePerAttempt() {
        AtomicInteger asked = new AtomicInteger();
        ScriptedTransport transport = new ScriptedTransport(status(500), json("[]"));
        over(config().apiKeySupplier(() -> ApiKey.of("rotated-" + asked.incrementAndGet())), transport)
                .datasetsOf(SCOPE);
        assertThat(transport.calls())
                .extracting(call -> call.headers().get("Authorization"))
                .containsExactly("Bearer rotated-1", "Bearer rotated-2");
    }

    @Test
    void isNotSentWhenTheKeySupplierFails() {
        ScriptedTransport transport = new ScriptedTransport(json("[]"));
        assertThatThrownBy(() -> over(
                                config().apiKeySupplier(() -> {
                                    throw new IllegalStateException("the vault said a-secret");
                                }),
                                transport)
                        .datasetsOf(SCOPE))
                .isInstanceOf(ApiKeyUnavailableException.class)
                .hasNoCause()
                .hasMessageNotContaining("a-secret");
        assertThat(transport.requests()).isZero();
    }

    @Test
    void isAnsweredWithTheDatasetsHoweverItIsAsked() {
        String one = "[{\"id\":\"8cd2dcf6-f2b3-4318-b8b3-eb19ab18d29d\"}]";
        HttpDatasetLookup lookup = over(new ScriptedTransport(json(one)));
        assertThat(lookup.datasetsOf(SCOPE)).hasSize(1);
        assertThat(lookup.datasetsOf(SCOPE, LookupOptions.ofDefaults())).hasSize(1);
    }
}
