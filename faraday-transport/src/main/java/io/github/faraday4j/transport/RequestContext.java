package io.github.faraday4j.transport;

import io.github.faraday4j.ScopeId;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A request about to be sent, as {@link RequestHeaders} sees it. Not safe for use by several threads. */
public final class RequestContext {

    private final ScopeId scope;
    private final int attempt;
    private final Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    private @Nullable String refusal;
    private boolean over;

    RequestContext(ScopeId scope, int attempt) {
        this.scope = scope;
        this.attempt = attempt;
    }

    /** The scope asked for. */
    public ScopeId scope() {
        return scope;
    }

    /** The number of the attempt within its lookup, from 1. */
    public int attempt() {
        return attempt;
    }

    /**
     * Sets a header, in place of what was set under the same name in any case.
     *
     * @param name a name of HTTP, and none that the library or its transport sets or that changes the kind of the reply:
     *     {@code Authorization}, {@code Host}, {@code User-Agent}, {@code Connection}, {@code Transfer-Encoding}, {@code
     *     Expect}, {@code Upgrade}, {@code TE}, {@code Trailer}, {@code Keep-Alive}, {@code Range}, and whatever begins
     *     with {@code Accept}, {@code Content-}, {@code Proxy-} or {@code If-}
     * @param value printable ASCII, with spaces and tabs inside and not at the ends; may be empty
     * @return this
     * @throws IllegalArgumentException if it may not be set; the message never repeats the value. The lookup ends even if
     *     this is caught
     * @throws IllegalStateException if the request has been sent
     */
    public RequestContext header(String name, String value) {
        if (over) {
            throw new IllegalStateException("the request has been sent: set headers while addTo runs");
        }
        String problem = HeaderCheck.problem(name, value);
        if (problem != null) {
            refusal = problem;
            throw new IllegalArgumentException(problem);
        }
        headers.put(name, value);
        return this;
    }

    /** Takes no more headers. */
    void end() {
        over = true;
    }

    /** Why a header was refused, if one was. */
    Optional<String> refusal() {
        return Optional.ofNullable(refusal);
    }

    Map<String, String> headers() {
        return headers;
    }

    /** The scope, the number of the attempt and the names of the headers so far. */
    @Override
    public String toString() {
        return "RequestContext{scope=" + scope + ", attempt=" + attempt + ", headers=" + headers.keySet() + '}';
    }
}
