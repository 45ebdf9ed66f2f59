package io.github.faraday4j.testkit;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A request that a {@link FaradayStubServer} received. Immutable. The value of {@code Authorization} is {@code ****},
 * so
 * that a failing test does not print a key.
 */
public final class ReceivedRequest {

    private static final String AUTHORIZATION = "Authorization";

    private final String method;
    private final String path;
    private final Map<String, List<String>> headers;

    ReceivedRequest(String method, String path, Map<String, List<String>> headers) {
        this.method = method;
        this.path = path;
        Map<String, List<String>> masked = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        headers.forEach((name, values) ->
                masked.put(name, name.equalsIgnoreCase(AUTHORIZATION) ? List.of("****") : List.copyOf(values)));
        this.headers = Collections.unmodifiableMap(masked);
    }

    /** The method, such as {@code GET}. */
    public String method() {
        return method;
    }

    /** The path with its query, as it was sent. */
    public String path() {
        return path;
    }

    /** The headers, name to values; names are found in any case. Unmodifiable. */
    public Map<String, List<String>> headers() {
        return headers;
    }

    /** The first value of a header, whatever the case of its name. */
    public Optional<String> header(String name) {
        return Optional.ofNullable(headers.get(name)).map(values -> values.get(0));
    }

    @Override
    public String toString() {
        return method + ' ' + path + ' ' + headers;
    }
}
