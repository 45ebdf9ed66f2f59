package io.github.faraday4j.transport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.faraday4j.MalformedResponseException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The limits of JSON hold wherever in a list of datasets that thing is, and to the one. */
class JsonLimitsTest {

    private static final int STRING = 1_100;
    private static final int NAME = 70;
    private static final int NUMBER = 25;
    private static final int DEPTH = 10;

    private static final ResponseLimits LIMITS = ResponseLimits.builder()
            .maxStringLength(STRING)
            .maxNameLength(NAME)
            .maxNumberLength(NUMBER)
            .maxDepth(DEPTH)
            .build();

    static Stream<Arguments> places() {
        return Stream.of(
                place("a text", STRING, n -> "\"name\":\"" + "a".repeat(n) + '"'),
                place("a text beyond ASCII", STRING, n -> "\"name\":\"" + "é".repeat(n) + '"'),
                place("an escaped text", STRING, n -> "\"name\":\"" + "\\n".repeat(n) + '"'),
                place("a word", STRING, n -> "\"status\":\"" + "a".repeat(n) + '"'),
                place("an instant", STRING, n -> "\"created_at\":\"" + "1".repeat(n) + '"'),
                place("a text in a list", STRING, n -> "\"upsert_columns\":[\"" + "a".repeat(n) + "\"]"),
                place("a text that is skipped", STRING, n -> "\"upsert_columns\":[[\"" + "a".repeat(n) + "\"]]"),
                place("a text in options", STRING, n -> "\"options\":{\"type\":\"x\",\"y\":\"" + "a".repeat(n) + "\"}"),
                place("the name of a member", NAME, n -> '"' + "a".repeat(n) + "\":1"),
                place("an escaped name", NAME, n -> '"' + "\\n".repeat(n) + "\":1"),
                place("half as long a name of two bytes each", NAME / 2, n -> '"' + "é".repeat(n) + "\":1"),
                place("the name of a trait", NAME, n -> "\"output_to_traits\":{\"" + "a".repeat(n) + "\":\"c\"}"),
                place("a count", NUMBER, n -> "\"row_count\":" + "1".repeat(n)),
                place("a number", NUMBER, n -> "\"x\":" + "1".repeat(n)),
                place("a negative number", NUMBER, n -> "\"x\":-" + "1".repeat(n)),
                place("a fraction", NUMBER, n -> "\"x\":1." + "1".repeat(n - 1)),
                place("an exponent", NUMBER, n -> "\"x\":" + "1".repeat(n - 1) + "e1"),
                place("arrays", DEPTH, n -> "\"x\":" + "[".repeat(n - 2) + "]".repeat(n - 2)),
                place("objects", DEPTH, n -> "\"x\":" + "{\"a\":".repeat(n - 2) + '1' + "}".repeat(n - 2)),
                place(
                        "arrays that are skipped",
                        DEPTH,
                        n -> "\"upsert_columns\":" + "[".repeat(n - 2) + "]".repeat(n - 2)));
    }

    private static Arguments place(String name, int limit, IntFunction<String> member) {
        return Arguments.of(name, limit, member);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("places")
    void holdToTheOne(String name, int limit, IntFunction<String> member) {
        assertThat(LimitSettingSamples.around(limit, n -> end(member.apply(n))))
                .isEqualTo(List.of("decoded", "decoded", "LIMIT"));
    }

    static Stream<Arguments> passed() {
        return Stream.of(
                Arguments.of(Setting.MAX_BODY_BYTES, SizedJson.ofBytes(100_001)),
                Arguments.of(Setting.MAX_DEPTH, SizedJson.ofDepth(DEPTH + 1)),
                Arguments.of(Setting.MAX_STRING_LENGTH, SizedJson.ofString(STRING + 1)),
                Arguments.of(Setting.MAX_NAME_LENGTH, SizedJson.ofName(NAME + 1)),
                Arguments.of(Setting.MAX_NUMBER_LENGTH, SizedJson.ofNumber(NUMBER + 1)),
                Arguments.of(Setting.MAX_TOKENS, SizedJson.ofTokens(1_301)),
                Arguments.of(Setting.MAX_DATASETS, SizedJson.ofDatasets(4)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("passed")
    void areNamedWithTheirSetting(Setting setting, String json) {
        ResponseLimits limits = LIMITS.toBuilder()
                .maxBodyBytes(100_000)
                .maxTokens(1_300)
                .maxDatasets(3)
                .build();
        EffectiveSetting named = setting.in(
                FaradayConfig.builder().apiKey("a-key-of-a-test").limits(limits).build(), Map.of());
        assertThatThrownBy(() -> DatasetJson.decode(json.getBytes(StandardCharsets.UTF_8), limits))
                .hasMessageContaining(named.name().replace("limits.", "more than ResponseLimits.")
                        + " allows, which is " + named.value().orElseThrow() + " (property " + named.property()
                        + "). Raise the limit");
    }

    @Test
    void areNotNamedWhereNoSettingChangesThem() {
        String number = SizedJson.withMember("\"x\":1e999999999");
        assertThatThrownBy(() -> DatasetJson.decode(number.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOfSatisfying(MalformedResponseException.class, e -> assertThat(e.problem())
                        .isEqualTo("too deep, too long or too much"));
    }

    private static String end(String member) {
        try {
            DatasetJson.decode(SizedJson.withMember(member).getBytes(StandardCharsets.UTF_8), LIMITS);
            return "decoded";
        } catch (MalformedResponseException e) {
            return e.kind().toString();
        }
    }
}
