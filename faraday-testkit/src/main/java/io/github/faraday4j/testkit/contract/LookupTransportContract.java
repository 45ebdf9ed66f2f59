package io.github.faraday4j.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.faraday4j.ScopeId;
import io.github.faraday4j.testkit.internal.OutcomeText;
import io.github.faraday4j.testkit.internal.ScriptedServer;
import io.github.faraday4j.transport.CircuitBreakerPolicy;
import io.github.faraday4j.transport.DatasetLookupAdapter;
import io.github.faraday4j.transport.DatasetLookups;
import io.github.faraday4j.transport.ResponseLimits;
import io.github.faraday4j.transport.RetryPolicy;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
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

        private DatasetLookupAdapter lookup(ScriptedServer server) {
            return DatasetLookups.over(
                    config().baseUri(server.uri("/v1"))
                            .retry(RetryPolicy.none())
                            .circuitBreaker(CircuitBreakerPolicy.disabled())
                            .limits(ResponseLimits.builder().maxBodyBytes(2000).build())
                            .build(),
                    transport());
        }
    }
}
