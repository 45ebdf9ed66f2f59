package io.github.faraday4j.transport.internal.pipeline;

import io.github.faraday4j.ScopeId;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/** Where the datasets of a scope are. The last answer is kept: to make a URI costs more than all policies together. */
final class ScopeUris {

    private final String scopes;
    private volatile @Nullable Known last;

    ScopeUris(URI baseUri) {
        this.scopes = baseUri + "/scopes/";
    }

    URI of(ScopeId scope) {
        Known known = last;
        if (known == null || !known.scope.equals(scope)) {
            known = new Known(scope, URI.create(scopes + scope + "/datasets"));
            last = known;
        }
        return known.uri;
    }

    private record Known(ScopeId scope, URI uri) {}
}
