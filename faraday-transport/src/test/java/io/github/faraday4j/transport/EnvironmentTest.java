package io.github.faraday4j.transport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How settings are read from system properties and environment variables. */
class EnvironmentTest {

    private static FaradayConfig.Builder builder() {
        return FaradayConfig.builder().apiKey("a-key-of-a-test");
    }

    private final Map<String, String> properties = new HashMap<>();
    private final Map<String, String> variables = new HashMap<>();

    private FaradayConfig.Builder fill(FaradayConfig.Builder builder) {
        return builder.fillFrom(new Environment(properties::get, variables::get));
    }

    @Test
    void isNotReadByTheBuilderAlone() {
        assertThat(builder().build().transport()).isEmpty();
        assertThat(builder().build().baseUri()).isEqualTo(FaradayConfig.DEFAULT_BASE_URI);
    }

    @Test
    void fillsWhatWasNotSetAndPropertiesGoFirst() {
        properties.put("faraday.transport", "jdk");
        variables.put("FARADAY_TRANSPORT", "feign");
        variables.put("FARADAY_API_KEY", "a-key-of-a-test");
        variables.put("FARADAY_TOTAL_TIMEOUT", "1500ms");
        variables.put("FARADAY_NAME", "from-environment");
        variables.put("FARADAY_BASE_URI", "  ");
        FaradayConfig config = fill(FaradayConfig.builder().name("mine")).build();
        assertThat(config.transport()).contains("jdk");
        assertThat(config.totalTimeout()).isEqualTo(Duration.ofMillis(1500));
        assertThat(config.name()).isEqualTo("mine");
        assertThat(config.baseUri()).isEqualTo(FaradayConfig.DEFAULT_BASE_URI);
    }

    @ParameterizedTest
    @CsvSource({"true, true", "TRUE, true", "false, false", "False, false"})
    void hasFlagsInAnyCase(String text, boolean flag) {
        properties.put("faraday.gzip", text);
        assertThat(fill(builder()).build().gzip()).isEqualTo(flag);
    }

    @ParameterizedTest
    @EnumSource(
            value = Setting.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"API_KEY", "NAME", "TRANSPORT", "APPLICATION_ID"})
    void namesTheVariableWithAValueThatCannotBeUsedButNotTheValue(Setting setting) {
        variables.put(setting.variable(), "\u00e9 sk_CANARY");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> fill(builder()))
                .withMessageContaining(setting.variable())
                .satisfies(e -> assertThat(e.getMessage()).doesNotContain("CANARY"));
    }

    @ParameterizedTest
    @EnumSource(
            value = Setting.class,
            names = {"API_KEY", "NAME", "TRANSPORT", "APPLICATION_ID"})
    void namesThePropertyWithATextThatCannotBeUsedButNotTheText(Setting setting) {
        properties.put(setting.property(), "\u00e9 sk_CANARY");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> fill(FaradayConfig.builder()))
                .withMessageContaining(setting.property())
                .satisfies(e -> assertThat(e.getMessage()).doesNotContain("CANARY"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "user:CANARY@proxy.example:3128",
                "http://user:CANARY@proxy.example:3128",
                "CANARY:user:proxy.example:3128"
            })
    void refusesAProxyWithAPasswordAndDoesNotRepeatIt(String proxy) {
        variables.put("FARADAY_PROXY", proxy);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> fill(builder()))
                .withMessageContaining("FARADAY_PROXY: proxy must have the name or the address of a host")
                .satisfies(e -> assertThat(e.getMessage()).doesNotContain("CANARY"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "proxy.example:3128",
                "proxy_1:3128",
                "10.0.0.1:3128",
                "[::1]:3128",
                "[fe80::1%eth0]:3128",
                "proxy.example.:3128"
            })
    void hasAProxyByNameOrAddress(String proxy) {
        variables.put("FARADAY_PROXY", proxy);
        assertThat(fill(builder()).build().settings())
                .extracting(setting -> setting.value().orElse(""))
                .contains(proxy);
    }

    @ParameterizedTest
    @CsvSource({
        "proxy.example:0, must have a port from 1 to 65535",
        "[::1]:0, must have a port from 1 to 65535",
        "pr\u00f6xy.example:3128, must have a host in ASCII",
        "proxy..example:3128, must have a host whose parts between the dots have 1 to 63 characters",
        "a123456789b123456789c123456789d123456789e123456789f123456789g123:3128, 1 to 63 characters"
    })
    void hasNoProxyThatNothingCouldReach(String proxy, String rule) {
        variables.put("FARADAY_PROXY", proxy);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> fill(builder()))
                .withMessageStartingWith("FARADAY_PROXY: proxy must")
                .withMessageContaining(rule);
    }

    @ParameterizedTest
    @CsvSource({"250ms,PT0.25S", "5s,PT5S", "5 S,PT5S", "2m,PT2M", "1h,PT1H", "PT1.5S,PT1.5S", "pt2s,PT2S"})
    void hasDurations(String text, Duration duration) {
        assertThat(Environment.duration(text)).isEqualTo(duration);
    }

    @ParameterizedTest
    @ValueSource(strings = {"5", "s", "-5s", "5 days", "1.5s", "99999999999999999999s", "9223372036854775807h"})
    void hasNoOtherDurations(String text) {
        variables.put("FARADAY_TOTAL_TIMEOUT", text);
        assertThatExceptionOfType(IllegalArgumentException.class).isThrownBy(() -> fill(builder()));
    }
}
