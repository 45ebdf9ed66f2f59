package io.github.faraday4j.transport;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.faraday4j.CallTrace;
import io.github.faraday4j.FaradayException;
import io.github.faraday4j.ScopeId;
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

/**
 * What a fuzzer may throw bytes at, and what must hold whatever they are. The build replays the corpus; the profile
 * {@code fuzz} searches for more.
 */
final class FuzzTargets {

    private static final String KEY = "prod_fdysec_CANARY_7f3a9b2c";

    /** Stands for the key in the bytes of a configuration. */
    private static final String KEY_MARK = "@KEY@";

    private static final ScopeId SCOPE = ScopeId.of("5e0dfa56-2d52-4c06-a870-bc79c71e86a3");
    private static final FaradayConfig CONFIG =
            FaradayConfig.builder().apiKey(KEY).build();

    private FuzzTargets() {}

    /** The body of a 200. */
    static void successDecoder(byte[] json) {
        CodecLaws.nothingIsLostOrItIsRefused(json);
    }

    /** A reply of any status: a line with it, lines of headers, an empty line, and the body. */
    static void errorDecoder(byte[] bytes) {
        HttpReply reply;
        try {
            reply = reply(bytes);
        } catch (TransportFault e) {
            return; // a reply whose length is not what its head says never reaches the decoder
        }
        Lookup lookup = new Lookup(SCOPE, Duration.ofSeconds(10), new VirtualTicker());
        Outcome outcome = new ReplyClassifier(CONFIG).classify(reply, lookup);
        if (outcome instanceof Outcome.Failed failed) {
            BackOff backOff = new BackOff(CONFIG.retry(), new RetryBudget(1), () -> 0.999);
            assertThat(backOff.delayMillis(1, failed).orElse(0)).isBetween(0L, 10_000L);
            FaradayException exception = failed.failure().toException(CallTrace.NONE);
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

    /** Settings as lines of name and value; {@code apiKey} and {@code baseUri} are set by the builder. */
    static void configuration(byte[] lines) {
        Map<String, String> settings = new HashMap<>();
        for (String line : new String(lines, StandardCharsets.UTF_8).split("\n", -1)) {
            int equals = line.indexOf('=');
            settings.put(
                    line.substring(0, Math.max(0, equals)),
                    line.substring(equals + 1).replace(KEY_MARK, KEY));
        }
        try {
            FaradayConfig config = configured(settings);
            boolean keyInItsPlace = settings.entrySet().stream()
                    .noneMatch(setting -> setting.getValue().contains(KEY) && !isKey(setting.getKey()));
            if (keyInItsPlace) {
                assertThat(config.toString()).doesNotContain(KEY);
            }
            assertThat(config.baseUri().getHost()).isNotEmpty();
            assertThat(config.baseUri().getRawUserInfo()).isNull();
            assertThat(UserAgent.of(config, "fuzz")).matches("[ -~]+");
            assertThat(config.toBuilder().build()).hasToString(config.toString());
        } catch (IllegalArgumentException | IllegalStateException e) {
            assertThat(e).hasNoCause();
            assertThat(e.getMessage()).doesNotContain(KEY);
        }
    }

    private static FaradayConfig configured(Map<String, String> settings) {
        FaradayConfig.Builder builder = FaradayConfig.builder();
        if (settings.containsKey("apiKey")) {
            builder.apiKey(settings.get("apiKey"));
        }
        if (settings.containsKey("baseUri")) {
            builder.baseUri(settings.get("baseUri"));
        }
        return builder.fillFrom(new Environment(settings::get, settings::get)).build();
    }

    private static boolean isKey(String name) {
        return name.equals("apiKey")
                || name.equals(Setting.API_KEY.property())
                || name.equals(Setting.API_KEY.variable());
    }
}
