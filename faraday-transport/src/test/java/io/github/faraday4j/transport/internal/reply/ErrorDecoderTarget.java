package io.github.faraday4j.transport.internal.reply;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.faraday4j.CallTrace;
import io.github.faraday4j.FaradayException;
import io.github.faraday4j.ScopeId;
import io.github.faraday4j.transport.ResponseLimits;
import io.github.faraday4j.transport.spi.BodySink;
import io.github.faraday4j.transport.spi.HttpCall;
import io.github.faraday4j.transport.spi.HttpReply;
import io.github.faraday4j.transport.spi.TransportFault;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A reply of any status, as a fuzzer may have it: a line with it, lines of headers, an empty line, and the body. */
public final class ErrorDecoderTarget {

    private static final String KEY = "prod_fdysec_CANARY_7f3a9b2c";
    private static final ScopeId SCOPE = ScopeId.of("5e0dfa56-2d52-4c06-a870-bc79c71e86a3");
    private static final Duration LONGEST = Duration.ofSeconds(1_000_000_000_000L);

    private ErrorDecoderTarget() {}

    public static void check(byte[] bytes) {
        HttpReply reply;
        try {
            reply = reply(bytes);
        } catch (TransportFault e) {
            return; // a reply whose length is not what its head says never reaches the decoder
        }
        ReplyClassifier classifier = new ReplyClassifier(ResponseLimits.ofDefaults(), true);
        Outcome outcome = classifier.classify(reply, SCOPE, text -> text.replace(KEY, "****"));
        if (outcome instanceof Failure failure) {
            if (failure.retryAfter() != null) {
                assertThat(failure.retryAfter()).isBetween(Duration.ZERO, LONGEST);
            }
            FaradayException exception = failure.toException(CallTrace.NONE);
            assertThat(exception.getMessage())
                    .matches("[ -~]*")
                    .hasSizeLessThan(100_000)
                    .doesNotContain(KEY);
            assertThat(exception).hasNoCause();
        }
    }

    private static HttpReply reply(byte[] bytes) throws TransportFault {
        List<String> head = new ArrayList<>();
        int at = 0;
        for (int end = lineEnd(bytes, at); end > at; end = lineEnd(bytes, at)) {
            head.add(new String(bytes, at, end - at, StandardCharsets.ISO_8859_1));
            at = Math.min(end + 1, bytes.length);
        }
        boolean status = !head.isEmpty() && head.get(0).matches("[1-5][0-9][0-9]");
        BodySink sink = HttpCall.builder(URI.create("https://faraday.test"))
                .build()
                .begin(status ? Integer.parseInt(head.get(0)) : 500, headers(head));
        int body = Math.min(at + 1, bytes.length);
        sink.write(bytes, body, bytes.length - body);
        return sink.end();
    }

    private static int lineEnd(byte[] bytes, int from) {
        int end = from;
        while (end < bytes.length && bytes[end] != '\n') {
            end++;
        }
        return end;
    }

    private static Map<String, List<String>> headers(List<String> head) {
        Map<String, List<String>> headers = new HashMap<>();
        for (String line : head.subList(Math.min(1, head.size()), head.size())) {
            int colon = line.indexOf(':');
            if (colon > 0) {
                headers.computeIfAbsent(line.substring(0, colon), name -> new ArrayList<>())
                        .add(line.substring(colon + 1));
            }
        }
        return headers;
    }
}
