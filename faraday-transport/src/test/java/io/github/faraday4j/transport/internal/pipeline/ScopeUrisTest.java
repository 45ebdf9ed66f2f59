package io.github.faraday4j.transport.internal.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.faraday4j.ScopeId;
import java.net.URI;
import org.junit.jupiter.api.Test;

class ScopeUrisTest {

    private static final ScopeId ONE = ScopeId.of("5e0dfa56-2d52-4c06-a870-bc79c71e86a3");
    private static final ScopeId OTHER = ScopeId.of("7a9cd7a7-1e4a-4d3b-8c0a-3f5d2f0c9a11");

    private final ScopeUris uris = new ScopeUris(URI.create("https://api.example.com/v1"));

    @Test
    void areThoseOfTheScopeThatIsAskedFor() {
        assertThat(uris.of(ONE)).isEqualTo(of(ONE));
        assertThat(uris.of(OTHER)).isEqualTo(of(OTHER));
        assertThat(uris.of(ONE)).isEqualTo(of(ONE));
    }

    @Test
    void areMadeOnceForAScopeThatIsAskedForAgain() {
        assertThat(uris.of(ONE)).isSameAs(uris.of(ScopeId.of(ONE.toString())));
    }

    private static URI of(ScopeId scope) {
        return URI.create("https://api.example.com/v1/scopes/" + scope + "/datasets");
    }
}
