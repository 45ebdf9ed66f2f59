package io.github.faraday4j.transport;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.faraday4j.transport.EffectiveSetting.Origin;
import java.time.Duration;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What a configuration tells of its settings. */
class EffectiveSettingTest {

    private final Map<String, String> properties = new HashMap<>();
    private final Map<String, String> variables = new HashMap<>();

    private static FaradayConfig.Builder builder() {
        return FaradayConfig.builder().apiKey(KeyLeakCheck.KEY);
    }

    private FaradayConfig.Builder fill(FaradayConfig.Builder builder) {
        return builder.fillFrom(new Environment(properties::get, variables::get));
    }

    private static EffectiveSetting setting(String name, FaradayConfig config) {
        return config.settings().stream()
                .filter(setting -> setting.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static Origin origin(String name, FaradayConfig config) {
        return setting(name, config).origin();
    }

    @Test
    void isOneForEachThatTheEnvironmentCanGive() {
        assertThat(builder().build().settings())
                .extracting(EffectiveSetting::property)
                .containsExactly(
                        Stream.of(Setting.values()).map(Setting::property).toArray(String[]::new));
        assertThat(setting("retry.maxAttempts", builder().build()))
                .hasToString("retry.maxAttempts=3 (DEFAULT)")
                .satisfies(setting -> {
                    assertThat(setting.property()).isEqualTo("faraday.retry-max-attempts");
                    assertThat(setting.variable()).isEqualTo("FARADAY_RETRY_MAX_ATTEMPTS");
                });
    }

    @Test
    void tellsEachOrigin() {
        properties.put("faraday.transport", "jdk");
        variables.put("FARADAY_TRANSPORT", "feign");
        variables.put("FARADAY_TOTAL_TIMEOUT", "1500ms");
        variables.put("FARADAY_NAME", "ignored");

        FaradayConfig config = fill(builder().name("mine")).build();

        assertThat(origin("apiKey", config)).isEqualTo(Origin.BUILDER);
        assertThat(origin("name", config)).isEqualTo(Origin.BUILDER);
        assertThat(origin("transport", config)).isEqualTo(Origin.PROPERTY);
        assertThat(origin("totalTimeout", config)).isEqualTo(Origin.VARIABLE);
        assertThat(origin("baseUri", config)).isEqualTo(Origin.DEFAULT);
        assertThat(setting("totalTimeout", config).value()).contains("1500ms");
    }

    @Test
    void tellsOfSourcesOneAfterTheOtherWhichGaveIt() {
        Map<String, String> first = Map.of("faraday.retry-base-delay", "3ms", "faraday.name", "first");
        Map<String, String> second = Map.of(
                "faraday.retry-base-delay", "9ms",
                "faraday.retry-max-attempts", "4",
                "faraday.circuit-breaker-enabled", "false",
                "faraday.max-body-bytes", "1048576",
                "faraday.name", "second");

        FaradayConfig config = builder()
                .fillFrom(first::get)
                .fillFrom(second::get)
                .fillFrom(new Environment(name -> "8", name -> null)
                        .without(EnumSet.complementOf(
                                EnumSet.of(Setting.RETRY_MAX_ATTEMPTS, Setting.CIRCUIT_BREAKER_PROBES))))
                .build();

        assertThat(setting("retry.baseDelay", config)).hasToString("retry.baseDelay=3ms (SOURCE)");
        assertThat(setting("name", config)).hasToString("name=first (SOURCE)");
        assertThat(setting("retry.maxAttempts", config)).hasToString("retry.maxAttempts=4 (SOURCE)");
        assertThat(setting("circuitBreaker.enabled", config)).hasToString("circuitBreaker.enabled=false (SOURCE)");
        assertThat(setting("circuitBreaker.probes", config)).hasToString("circuitBreaker.probes=8 (PROPERTY)");
        assertThat(setting("limits.maxBodyBytes", config)).hasToString("limits.maxBodyBytes=1048576 (SOURCE)");
        assertThat(setting("retry.maxDelay", config).origin()).isEqualTo(Origin.DEFAULT);
    }

    @Test
    void tellsWhatAnotherSourceGave() {
        properties.put("faraday.total-timeout", "1500ms");
        properties.put("faraday.name", "ignored");

        FaradayConfig config = builder().name("mine").fillFrom(properties::get).build();

        assertThat(origin("name", config)).isEqualTo(Origin.BUILDER);
        assertThat(origin("totalTimeout", config)).isEqualTo(Origin.SOURCE);
        assertThat(setting("totalTimeout", config).value()).contains("1500ms");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("io.github.faraday4j.transport.SettingSamples#all")
    void tellsOfEachSettingWhatGaveIt(SettingSample sample) {
        assertGivenBy(Origin.PROPERTY, sample, SettingSource.PROPERTY.builder(sample));
        assertGivenBy(Origin.VARIABLE, sample, SettingSource.VARIABLE.builder(sample));
    }

    private static void assertGivenBy(Origin origin, SettingSample sample, FaradayConfig.Builder builder) {
        assertThat(builder.build().settings()).isNotEmpty().allSatisfy(told -> {
            boolean given = told.property().equals(sample.setting().property());
            boolean ofTheBuilder = told.name().equals("apiKey");
            assertThat(told.origin())
                    .as(told.name())
                    .isEqualTo(given ? origin : ofTheBuilder ? Origin.BUILDER : Origin.DEFAULT);
        });
    }

    @Test
    void takesAPolicyOfTheBuilderAsAWhole() {
        properties.put("faraday.retry-budget", "7");
        properties.put("faraday.max-depth", "9");

        FaradayConfig config = fill(builder().retry(RetryPolicy.none())).build();

        assertThat(config.settings())
                .filteredOn(setting -> setting.name().startsWith("retry."))
                .hasSize(6)
                .extracting(EffectiveSetting::origin)
                .containsOnly(Origin.BUILDER);
        assertThat(config.settings())
                .filteredOn(setting -> setting.name().startsWith("limits."))
                .filteredOn(setting -> setting.origin() != Origin.DEFAULT)
                .extracting(EffectiveSetting::toString)
                .containsExactly("limits.maxDepth=9 (PROPERTY)");
    }

    @Test
    void keepsItsOriginInACopyUntilTheBuilderOverrulesIt() {
        properties.put("faraday.name", "of-a-property");
        variables.put("FARADAY_GZIP", "false");
        variables.put("FARADAY_RETRY_BUDGET", "7");
        FaradayConfig config = fill(builder()).build();

        FaradayConfig copy =
                config.toBuilder().name("mine").retry(RetryPolicy.ofDefaults()).build();

        assertThat(origin("gzip", copy)).isEqualTo(Origin.VARIABLE);
        assertThat(origin("name", copy)).isEqualTo(Origin.BUILDER);
        assertThat(origin("retry.budget", copy)).isEqualTo(Origin.BUILDER);
        assertThat(origin("name", config)).isEqualTo(Origin.PROPERTY);
        assertThat(origin("retry.budget", config)).isEqualTo(Origin.VARIABLE);
    }

    @Test
    void hasNoValueWhereThereIsNone() {
        assertThat(builder().build().settings())
                .filteredOn(setting -> setting.value().isEmpty())
                .extracting(EffectiveSetting::name)
                .containsExactly("transport", "applicationId", "proxy");
    }

    @ParameterizedTest
    @CsvSource({"PT0.25S,250ms", "PT5S,5s", "PT2M,120s", "PT1.5S,1500ms", "PT1.0000001S,PT1.0000001S"})
    void writesDurationsAsTheEnvironmentDoes(Duration duration, String text) {
        FaradayConfig config = builder().totalTimeout(duration).build();

        assertThat(setting("totalTimeout", config).value()).contains(text);
        assertThat(Environment.duration(text)).isEqualTo(duration);
    }

    @Test
    void neverShowsTheKey() {
        variables.put("FARADAY_API_KEY", KeyLeakCheck.KEY);
        FaradayConfig config = fill(FaradayConfig.builder()).build();

        assertThat(setting("apiKey", config).value()).isEqualTo(Optional.of("****"));
        assertThat(origin("apiKey", config)).isEqualTo(Origin.VARIABLE);
        new KeyLeakCheck().check(config.settings().toString());
    }
}
