package io.github.faraday4j.reliability.soak;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.faraday4j.transport.spi.BodySink;
import io.github.faraday4j.transport.spi.HttpCall;
import io.github.faraday4j.transport.spi.HttpReply;
import io.github.faraday4j.transport.spi.HttpTransport;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/** Ends all exchanges in one way, without a service. */
final class InMemoryTransport implements HttpTransport {

    /** How an exchange ends. */
    interface Exchange {

        HttpReply perform(HttpCall call) throws IOException, InterruptedException;
    }

    private final Exchange exchange;

    InMemoryTransport(Exchange exchange) {
        this.exchange = exchange;
    }

    /** Replies with a body of datasets that have these ids. */
    static HttpReply datasets(HttpCall call, String name, List<String> ids) throws IOException {
        List<String> elements = ids.stream()
                .map(id -> "{\"id\":\"" + id + "\",\"name\":\"" + name + "\",\"status\":\"READY\",\"columns\":[]}")
                .toList();
        BodySink sink = call.begin(200, Map.of("Content-Type", List.of("application/json")));
        byte[] body = elements.toString().getBytes(UTF_8);
        sink.write(body, 0, body.length);
        return sink.end();
    }

    /** The scope that is asked for. */
    static String scope(HttpCall call) {
        return call.uri().getPath().split("/", -1)[3];
    }

    /** Replies as the service does to {@link SoakReply#ANSWER}. */
    static HttpReply answer(HttpCall call) throws IOException {
        return datasets(call, "orders", List.of(scope(call)));
    }

    @Override
    public HttpReply exchange(HttpCall call) throws IOException, InterruptedException {
        return exchange.perform(call);
    }

    @Override
    public void close() {}
}
