package com.example.targets.readme;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.example.targets.readme.Readme.Row;
import io.github.faraday4j.transport.CircuitBreakerPolicy;
import io.github.faraday4j.transport.EffectiveSetting;
import io.github.faraday4j.transport.FaradayConfig;
import io.github.faraday4j.transport.ResponseLimits;
import io.github.faraday4j.transport.RetryPolicy;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The README's tables of settings, against the builders and against what they read. */
class ConfigurationTableTest {

    /** The heading of each table: the builder that its rows call. */
    private static final Map<String, Class<?>> BUILDERS = Map.of(
            "`FaradayConfig.Builder`", FaradayConfig.Builder.class,
            "`RetryPolicy.Builder`", RetryPolicy.Builder.class,
            "`CircuitBreakerPolicy.Builder`", CircuitBreakerPolicy.Builder.class,
            "`ResponseLimits.Builder`", ResponseLimits.Builder.class);

    private static final Set<String> IN_CODE_ALONE = Set.of(
            "apiKeySupplier",
            "fillFrom",
            "requestHeaders",
            "sslContext",
            "listener",
            "retry",
            "circuitBreaker",
            "limits");

    /** How the table puts a default that is no value. */
    private static final Map<String, String> NO_VALUE = Map.of(
            "apiKey", "none, required",
            "transport", "the only one there is",
            "applicationId", "none",
            "proxy", "none");

    private static final String NONSENSE = "::";

    /** One row of the table, without the back-ticks. */
    record Setting(String heading, String call, String property, String variable, String defaultValue, String form) {

        static Setting of(Row row) {
            List<String> cells =
                    row.cells().stream().map(cell -> cell.replace("`", "")).toList();
            return new Setting(row.heading(), cells.get(1), cells.get(2), cells.get(3), cells.get(4), cells.get(5));
        }
    }

    static Stream<Named<Setting>> settings() {
        return Readme.find().rows("Setting").stream()
                .map(Setting::of)
                .map(setting -> Named.of(setting.property(), setting));
    }

    @ParameterizedTest
    @MethodSource("settings")
    void thePropertyIsRead(Setting setting) {
        String before = System.setProperty(setting.property(), NONSENSE);
        try {
            assertThatThrownBy(() -> FaradayConfig.builder().fillFromEnvironment())
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageStartingWith(setting.property());
        } finally {
            if (before == null) {
                System.clearProperty(setting.property());
            } else {
                System.setProperty(setting.property(), before);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("settings")
    void theVariableIsThePropertyInCapitals(Setting setting) {
        assertThat(setting.variable())
                .isEqualTo(
                        setting.property().replace('.', '_').replace('-', '_').toUpperCase(Locale.ROOT));
    }

    @ParameterizedTest
    @MethodSource("settings")
    void theDefaultIsTheOneThatHolds(Setting setting) {
        String holds = NO_VALUE.getOrDefault(
                setting.call(),
                Settings.all().stream()
                        .filter(told -> told.property().equals(setting.property()))
                        .flatMap(told -> told.value().stream())
                        .collect(Collectors.joining()));

        assertThat(setting.defaultValue()).isEqualTo(holds);
    }

    @Test
    void whatHasNoDefaultHasNoValue() {
        assertThat(Settings.all())
                .filteredOn(told -> told.value().isEmpty())
                .extracting(EffectiveSetting::name)
                .containsExactlyInAnyOrder("transport", "applicationId", "proxy");
    }

    @ParameterizedTest
    @MethodSource("settings")
    void theFormIsTheOneThatIsTaken(Setting setting) {
        SettingForm form = SettingForm.of(setting.form());

        assertThat(form.isKnown())
                .as("the form is one that can be tried: %s", setting.form())
                .isTrue();
        form.check(setting.property());
    }

    @Test
    void theConfigurationTellsOfTheseSettingsInThisOrder() {
        FaradayConfig config = FaradayConfig.builder().apiKey("test_any_key").build();

        assertThat(config.settings())
                .extracting(
                        told -> told.name().replaceFirst(".*\\.", "") + ' ' + told.property() + ' ' + told.variable())
                .containsExactlyElementsOf(settings()
                        .map(Named::getPayload)
                        .map(row -> row.call() + ' ' + row.property() + ' ' + row.variable())
                        .toList());
    }

    @Test
    void thereIsARowForEveryBuilderCall() {
        BUILDERS.forEach((heading, builder) -> {
            Set<String> calls = Stream.of(builder.getMethods())
                    .filter(method -> method.getParameterCount() == 1 && method.getReturnType() == builder)
                    .map(Method::getName)
                    .filter(call -> !IN_CODE_ALONE.contains(call))
                    .collect(toSet());
            assertThat(settings().map(Named::getPayload).filter(setting -> setting.heading()
                            .equals(heading)))
                    .extracting(Setting::call)
                    .containsExactlyInAnyOrderElementsOf(calls);
        });
    }

    @Test
    void whatCodeAloneCanSetIsNamed() {
        String readme = Readme.read(Readme.find().root().resolve("README.md"));

        assertThat(IN_CODE_ALONE).isNotEmpty().allSatisfy(call -> assertThat(readme)
                .contains('`' + call + '`'));
    }
}
