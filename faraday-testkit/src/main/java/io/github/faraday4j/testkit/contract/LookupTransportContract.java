package io.github.faraday4j.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.faraday4j.ScopeId;
import io.github.faraday4j.testkit.internal.OutcomeText;
import io.github.faraday4j.testkit.internal.RawHttp;
import io.github.faraday4j.testkit.internal.ScriptedServer;
import io.github.faraday4j.transport.CircuitBreakerPolicy;
import io.github.faraday4j.transport.DatasetLookupAdapter;
import io.github.faraday4j.transport.DatasetLookups;
import io.github.faraday4j.transport.FaradayConfig;
import io.github.faraday4j.transport.RequestHeaders;
import io.github.faraday4j.transport.ResponseLimits;
import io.github.faraday4j.transport.RetryPolicy;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The part of {@link HttpTransportContract} on lookups: over each transport, a reply shall mean the same. */
abstract class LookupTransportContract extends TunnelTransportContract {

    @Nested
    class WhenALookupUsesIt {

        private final ScopeId scope = ScopeId.of(UUID.randomUUID());

        static Stream<CannedReply> replies() {
            return CannedReply.all();
        }

        @ParameterizedTest(name = "{0}")
        @MethodSource("replies")
        void aReplyMeansTheSameAsOverAnyOther(CannedReply reply) {
            try (ScriptedServer server = ScriptedServer.start(peer -> {
                        peer.awaitRequest();
                        peer.send(reply.wire());
                    });
                    DatasetLookupAdapter lookup = lookup(server)) {
                assertThat(OutcomeText.of(lookup, scope)).isEqualTo(reply.outcome());
            }
        }

        @Test
        void theHeadersOfTheApplicationAreInEachRequest() {
            List<Thread> askers = new ArrayList<>();
            RequestHeaders headers = request -> {
                askers.add(Thread.currentThread());
                request.header(
                                "traceparent",
                                "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-0" + request.attempt())
                        .header("X-Odd", "{\"a\": [1, 2]}; ~!@#$%^&*()_+=")
                        .header("X-Empty", "");
            };
            RetryPolicy twice = RetryPolicy.builder()
                    .maxAttempts(2)
                    .baseDelay(Duration.ofMillis(1))
                    .build();
            try (ScriptedServer server = ScriptedServer.answering(RawHttp.error(503, "{}"));
                    DatasetLookupAdapter lookup =
                            lookup(server, config().requestHeaders(headers).retry(twice))) {
                assertThat(OutcomeText.of(lookup, scope)).startsWith("ServerError 503");

                assertThat(askers).containsExactly(Thread.currentThread(), Thread.currentThread());
                assertThat(server.requests()).hasSize(2);
                for (int i = 0; i < 2; i++) {
                    assertThat(server.requests().get(i).lines().map(String::strip))
                            .contains(
                                    "traceparent: 00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-0" + (i + 1),
                                    "X-Odd: {\"a\": [1, 2]}; ~!@#$%^&*()_+=",
                                    "X-Empty:");
                }
            }
        }

        private DatasetLookupAdapter lookup(ScriptedServer server) {
            return lookup(server, config().retry(RetryPolicy.none()));
        }

        private DatasetLookupAdapter lookup(ScriptedServer server, FaradayConfig.Builder config) {
            return DatasetLookups.over(
                    config.baseUri(server.uri("/v1"))
                            .circuitBreaker(CircuitBreakerPolicy.disabled())
                            .limits(ResponseLimits.builder().maxBodyBytes(2000).build())
                            .build(),
                    transport());
        }
    }
}
