package com.example.targets.readme;

import io.github.faraday4j.transport.spi.BodySink;
import io.github.faraday4j.transport.spi.HttpCall;
import io.github.faraday4j.transport.spi.HttpReply;
import io.github.faraday4j.transport.spi.HttpTransport;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What can come of an exchange. */
final class Exchanges {

    /** One exchange, as a transport performs it. */
    interface Exchange {
        HttpReply perform(HttpCall call) throws IOException, InterruptedException;
    }

    private Exchanges() {}

    /** A transport that performs what it is told. */
    static HttpTransport transport(Exchange exchange) {
        return new HttpTransport() {
            @Override
            public HttpReply exchange(HttpCall call) throws IOException, InterruptedException {
                return exchange.perform(call);
            }

            @Override
            public void close() {}
        };
    }

    static Exchange fails(IOException fault) {
        return call -> {
            throw fault;
        };
    }

    /** Breaks after the head of a reply. */
    static Exchange breaks(IOException fault) {
        return call -> {
            call.begin(200, Map.of());
            throw fault;
        };
    }

    static Exchange datasets() {
        return json("[]");
    }

    static Exchange json(String body) {
        return replies(200, Map.of("Content-Type", "application/json"), body);
    }

    /** An error of the service. */
    static Exchange refuses(int status) {
        return replies(status, Map.of("Content-Type", "application/json"), "{\"error\":\"OF_A_TEST\"}");
    }

    /** A reply of somebody else. */
    static Exchange page(int status) {
        return replies(status, Map.of("Content-Type", "text/html"), "<html>");
    }

    static Exchange replies(int status, Map<String, String> headers, String body) {
        return replies(status, headers, body.getBytes(StandardCharsets.US_ASCII));
    }

    static Exchange replies(int status, Map<String, String> headers, byte[] body) {
        Map<String, List<String>> all = new HashMap<>();
        headers.forEach((name, value) -> all.put(name, List.of(value)));
        all.put("Content-Length", List.of(Integer.toString(body.length)));
        return call -> reply(call, status, all, body);
    }

    /** A reply that ends with its connection. */
    static Exchange undelimited(String body) {
        return call -> reply(
                call,
                200,
                Map.of("Content-Type", List.of("application/json")),
                body.getBytes(StandardCharsets.US_ASCII));
    }

    static Exchange head(int status, Map<String, List<String>> headers) {
        return call -> reply(call, status, headers, new byte[0]);
    }

    private static HttpReply reply(HttpCall call, int status, Map<String, List<String>> headers, byte[] body)
            throws IOException {
        BodySink sink = call.begin(status, headers);
        sink.write(body, 0, body.length);
        return sink.end();
    }
}
