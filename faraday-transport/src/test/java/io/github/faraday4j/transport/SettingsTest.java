package io.github.faraday4j.transport;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each setting, with a value of its own, by each way in, seen by what it does. */
class SettingsTest {

    static Stream<Arguments> samplesBySource() {
        return SettingSamples.all().stream()
                .flatMap(sample -> Stream.of(SettingSource.values()).map(source -> Arguments.of(sample, source)));
    }

    @Test
    void haveASampleEach() {
        assertThat(SettingSamples.all()).extracting(SettingSample::setting).containsExactly(Setting.values());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("io.github.faraday4j.transport.SettingSamples#all")
    void doSomethingElseByDefault(SettingSample sample) {
        assertThat(sample.effect().apply(FaradayConfig.builder().apiKey("a-key-of-a-test")))
                .isNotEqualTo(sample.expected());
    }

    @ParameterizedTest(name = "{0} by {1}")
    @MethodSource("samplesBySource")
    void doWhatTheyAreFor(SettingSample sample, SettingSource source) {
        assertThat(sample.effect().apply(source.builder(sample))).isEqualTo(sample.expected());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("io.github.faraday4j.transport.SettingSamples#all")
    void surviveInACopy(SettingSample sample) {
        FaradayConfig.Builder copy = SettingSource.BUILDER.builder(sample).build().toBuilder();
        assertThat(sample.effect().apply(copy)).isEqualTo(sample.expected());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("io.github.faraday4j.transport.SettingSamples#all")
    void surviveInACopyOfTheirPolicy(SettingSample sample) {
        FaradayConfig made = SettingSource.BUILDER.builder(sample).build();
        FaradayConfig.Builder copy = made.toBuilder()
                .retry(made.retry().toBuilder().build())
                .circuitBreaker(made.circuitBreaker().toBuilder().build())
                .limits(made.limits().toBuilder().build());
        assertThat(sample.effect().apply(copy)).isEqualTo(sample.expected());
    }

    @ParameterizedTest(name = "{0} by {1}")
    @MethodSource("samplesBySource")
    void leaveTheOthersAsTheyAre(SettingSample sample, SettingSource source) {
        List<String> expected =
                values(FaradayConfig.builder().apiKey("a-key-of-a-test").build());
        String shown = sample.setting() == Setting.API_KEY ? "****" : sample.text();
        expected.set(sample.setting().ordinal(), SettingSamples.name(sample.setting()) + '=' + shown);
        assertThat(values(source.builder(sample).build())).isEqualTo(expected);
    }

    private static List<String> values(FaradayConfig config) {
        return config.settings().stream()
                .map(setting -> setting.name() + '=' + setting.value().orElse(""))
                .collect(Collectors.toCollection(ArrayList::new));
    }
}
