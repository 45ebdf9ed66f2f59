package io.github.faraday4j.benchmarks;

import io.github.faraday4j.transport.spi.BodySink;
import io.github.faraday4j.transport.spi.HttpCall;
import io.github.faraday4j.transport.spi.HttpReply;
import io.github.faraday4j.transport.spi.HttpTransport;
import io.github.faraday4j.transport.spi.TransportFault;
import java.util.List;
import java.util.Map;

/** Answers at once, out of memory. */
final class AnsweringTransport implements HttpTransport {

    private final byte[] body;
    private final Map<String, List<String>> headers;

    AnsweringTransport(byte[] body) {
        this.body = body;
        this.headers = Map.of(
                "Content-Type", List.of("application/json"), "Content-Length", List.of(Integer.toString(body.length)));
    }

    @Override
    public HttpReply exchange(HttpCall call) throws TransportFault {
        BodySink sink = call.begin(200, headers);
        sink.write(body, 0, body.length);
        return sink.end();
    }

    @Override
    public void close() {}
}
