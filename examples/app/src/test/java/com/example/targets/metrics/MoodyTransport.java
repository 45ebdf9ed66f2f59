package com.example.targets.metrics;

import io.github.faraday4j.transport.spi.BodySink;
import io.github.faraday4j.transport.spi.HttpCall;
import io.github.faraday4j.transport.spi.HttpReply;
import io.github.faraday4j.transport.spi.HttpTransport;
import java.io.IOException;
import java.net.ConnectException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/** Answers at random in each way that an attempt can end, with texts that are never the same. */
final class MoodyTransport implements HttpTransport {

    private final SplittableRandom random = new SplittableRandom(1124);
    private int calls;

    @Override
    public HttpReply exchange(HttpCall call) throws IOException {
        calls++;
        return switch (random.nextInt(9)) {
            case 0, 1 -> reply(call, 200, "[]");
            case 2 -> reply(call, 403, error());
            case 3, 4 -> reply(call, 500, error());
            case 5 -> reply(call, 600 + calls % 300, error());
            case 6, 7 -> throw new ConnectException("refused for the time " + calls);
            default -> throw new StackOverflowError("of a test, number " + calls);
        };
    }

    private String error() {
        return "{\"error\":\"WORD_%d\",\"id\":\"id-%d\",\"note\":\"note %d\"}".formatted(calls, calls, calls);
    }

    private static HttpReply reply(HttpCall call, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        BodySink sink = call.begin(status, Map.of("content-type", List.of("application/json")));
        sink.write(bytes, 0, bytes.length);
        return sink.end();
    }

    @Override
    public void close() {}
}
