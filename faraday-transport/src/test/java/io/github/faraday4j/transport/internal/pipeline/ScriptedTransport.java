package io.github.faraday4j.transport.internal.pipeline;

import io.github.faraday4j.transport.spi.BodySink;
import io.github.faraday4j.transport.spi.HttpCall;
import io.github.faraday4j.transport.spi.HttpReply;
import io.github.faraday4j.transport.spi.HttpTransport;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Map;

/** A transport that does what it is told, in order; the last step stays. */
public final class ScriptedTransport implements HttpTransport {

    /** What one exchange does. */
    public interface Step {
        HttpReply exchange(HttpCall call) throws IOException, InterruptedException;
    }

    private final Deque<Step> steps = new ArrayDeque<>();
    private final List<HttpCall> calls = new ArrayList<>();
    private boolean closed;

    public ScriptedTransport(Step... steps) {
        this.steps.addAll(Arrays.asList(steps));
    }

    public static Step status(int status, Map<String, String> headers, String body) {
        return status(status, headers, body.getBytes(StandardCharsets.UTF_8));
    }

    public static Step status(int status, Map<String, String> headers, byte[] body) {
        return call -> {
            Map<String, List<String>> lists = new java.util.TreeMap<>();
            headers.forEach((name, value) -> lists.put(name, List.of(value)));
            BodySink sink = call.begin(status, lists);
            sink.write(body, 0, body.length);
            return sink.end();
        };
    }

    public static Step status(int status) {
        return status(status, Map.of(), "");
    }

    public static Step json(String body) {
        return status(200, Map.of("Content-Type", "application/json"), body);
    }

    public static Step faradayError(int status, String code) {
        return status(status, Map.of(), "{\"error\":\"" + code + "\",\"id\":\"e-1\",\"note\":\"n\"}");
    }

    public static Step failing(IOException failure) {
        return call -> {
            throw failure;
        };
    }

    @Override
    public synchronized HttpReply exchange(HttpCall call) throws IOException, InterruptedException {
        calls.add(call);
        Step step = steps.size() > 1 ? steps.poll() : steps.peek();
        return step.exchange(call);
    }

    public synchronized List<HttpCall> calls() {
        return List.copyOf(calls);
    }

    public int requests() {
        return calls().size();
    }

    public boolean isClosed() {
        return closed;
    }

    @Override
    public void close() {
        closed = true;
    }
}
