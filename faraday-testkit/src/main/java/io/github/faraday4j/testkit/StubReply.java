package io.github.faraday4j.testkit;

import io.github.faraday4j.ApiError;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the stub sends, without a word of any HTTP server.
 *
 * @param reset whether the connection is reset instead, and nothing sent
 */
record StubReply(int status, Map<String, String> headers, String body, boolean reset) {

    private static final Map<String, String> JSON = Map.of("Content-Type", "application/json");

    static StubReply of(int status, Map<String, String> headers, String body) {
        if (status < 100 || status > 999) {
            throw new IllegalArgumentException("status must be from 100 to 999 but was " + status);
        }
        return new StubReply(status, Map.copyOf(headers), body, false);
    }

    static StubReply ok(String json) {
        return of(200, JSON, json);
    }

    static StubReply ofReset() {
        return new StubReply(500, Map.of(), "", true);
    }

    /** The error with as much of a body as it has parts; without any there is no body. */
    static StubReply error(ApiError error, @Nullable Duration retryAfter) {
        String body = ErrorJson.write(error);
        Map<String, String> headers = new LinkedHashMap<>(body.isEmpty() ? Map.of() : JSON);
        if (retryAfter != null) {
            headers.put("Retry-After", Long.toString(wholeSeconds(retryAfter)));
        }
        return of(error.status(), headers, body);
    }

    /** Rounded up: the header knows no fractions, and a client must not come too early. */
    private static long wholeSeconds(Duration duration) {
        return duration.plusSeconds(1).minusNanos(1).toSeconds();
    }
}
