package io.github.faraday4j.testkit.apache;

import io.github.faraday4j.transport.spi.HttpCall;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpResponse;

/** Calls as requests of the client, and its responses as what a call wants to know. */
final class Messages {

    private Messages() {}

    static HttpGet request(HttpCall call) {
        HttpGet request = new HttpGet(call.uri());
        call.headers().forEach((name, value) -> {
            if (value.chars().anyMatch(c -> c < ' ')) { // the client would send something else, and not say so
                throw new IllegalArgumentException("a control character in the header " + name);
            }
            request.setHeader(name, value);
        });
        return request;
    }

    static Map<String, List<String>> headers(HttpResponse response) {
        return Arrays.stream(response.getHeaders())
                .collect(Collectors.groupingBy(
                        Header::getName,
                        () -> new TreeMap<>(String.CASE_INSENSITIVE_ORDER),
                        Collectors.mapping(Header::getValue, Collectors.toList())));
    }

    /** Has a thread that was left behind write nothing more to the call. */
    static void checkWanted(HttpGet request) throws IOException {
        if (request.isAborted()) {
            throw new InterruptedIOException("nobody waits for the reply any more");
        }
    }
}
