package io.github.faraday4j.transport;

import static io.github.faraday4j.transport.internal.pipeline.ScriptedTransport.json;
import static io.github.faraday4j.transport.internal.pipeline.ScriptedTransport.status;

import io.github.faraday4j.transport.internal.pipeline.ScriptedTransport;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/** The limits of an answer: what becomes of one that is one below, of one that is at, and of one above. */
final class LimitSettingSamples {

    private static final int NAME_AND_OVERHEAD = 5;

    private LimitSettingSamples() {}

    static List<SettingSample> all() {
        return List.of(
                sample(
                        Setting.MAX_BODY_BYTES,
                        2_000,
                        limits -> limits.maxBodyBytes(2_000),
                        bytes -> json(SizedJson.ofBytes(bytes)),
                        "ResponseTooLargeException of BODY"),
                ErrorBodySample.of(1_500),
                sample(
                        Setting.MAX_HEADER_BYTES,
                        1_200,
                        limits -> limits.maxHeaderBytes(1_200),
                        bytes -> status(200, Map.of("X", "y".repeat(bytes - NAME_AND_OVERHEAD)), "[]"),
                        "ResponseTooLargeException of HEADERS"),
                InflationSample.of(20),
                sample(Setting.MAX_DEPTH, 10, limits -> limits.maxDepth(10), SizedJson::ofDepth),
                sample(Setting.MAX_STRING_LENGTH, 1_100, limits -> limits.maxStringLength(1_100), SizedJson::ofString),
                sample(Setting.MAX_NAME_LENGTH, 70, limits -> limits.maxNameLength(70), SizedJson::ofName),
                sample(Setting.MAX_NUMBER_LENGTH, 25, limits -> limits.maxNumberLength(25), SizedJson::ofNumber),
                sample(Setting.MAX_TOKENS, 1_300, limits -> limits.maxTokens(1_300), SizedJson::ofTokens),
                sample(Setting.MAX_DATASETS, 3, limits -> limits.maxDatasets(3), SizedJson::ofDatasets));
    }

    private static SettingSample sample(
            Setting setting, int limit, UnaryOperator<ResponseLimits.Builder> change, IntFunction<String> document) {
        return sample(
                setting, limit, change, size -> json(document.apply(size)), "MalformedResponseException of LIMIT");
    }

    private static SettingSample sample(
            Setting setting,
            int limit,
            UnaryOperator<ResponseLimits.Builder> change,
            IntFunction<ScriptedTransport.Step> reply,
            String end) {
        return new SettingSample(
                setting,
                "" + limit,
                builder -> builder.limits(change.apply(ResponseLimits.builder()).build()),
                builder -> around(limit, size -> new ObservedClient(builder, reply.apply(size)).lookUp()),
                List.of(ObservedClient.ANSWERED, ObservedClient.ANSWERED, end));
    }

    /** What there is one below, at and one above the limit. */
    static List<String> around(int limit, IntFunction<String> found) {
        return IntStream.rangeClosed(limit - 1, limit + 1).mapToObj(found).toList();
    }
}
