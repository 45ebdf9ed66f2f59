package io.github.faraday4j.transport;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the text of a configuration shows. */
class ShownSettingsTest {

    private static final Pattern SHOWN = Pattern.compile("(\\w+)=([^,{}]*)");

    private static Map<String, String> shown(FaradayConfig.Builder builder) {
        Map<String, String> shown = new TreeMap<>();
        SHOWN.matcher(builder.build().toString()).results().forEach(match -> shown.put(match.group(1), match.group(2)));
        return shown;
    }

    private final Map<String, String> byDefault = shown(FaradayConfig.builder().apiKey("a-key-of-a-test"));

    @Test
    void areAllThatThereAre() {
        assertThat(byDefault.keySet())
                .containsAll(
                        Stream.of(Setting.values()).map(SettingSamples::call).toList());
        assertThat(byDefault).containsEntry("apiKey", "****");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("io.github.faraday4j.transport.SettingSamples#all")
    void areShownWithTheirValues(SettingSample sample) {
        Map<String, String> changed = shown(SettingSource.BUILDER.builder(sample));
        byDefault.forEach(changed::remove);
        assertThat(changed.keySet())
                .isEqualTo(
                        sample.setting() == Setting.API_KEY ? Set.of() : Set.of(SettingSamples.call(sample.setting())));
    }
}
