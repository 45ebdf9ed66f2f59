package io.github.faraday4j.transport;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.faraday4j.transport.internal.pipeline.ScriptedTransport;
import java.lang.reflect.Method;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What the builders have a call for: the settings, and the objects that only code can give. */
class BuilderCallsTest {

    private static final Set<String> IN_CODE_ALONE = Set.of(
            "apiKeySupplier",
            "fillFrom",
            "requestHeaders",
            "sslContext",
            "listener",
            "retry",
            "circuitBreaker",
            "limits");

    static Stream<Arguments> builders() {
        return Stream.of(
                Arguments.of(RetryPolicy.Builder.class, Setting.of("retry")),
                Arguments.of(CircuitBreakerPolicy.Builder.class, Setting.of("circuitBreaker")),
                Arguments.of(ResponseLimits.Builder.class, Setting.of("limits")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("builders")
    void ofAPolicyAreItsSettings(Class<?> builder, Collection<Setting> settings) {
        assertThat(calls(builder)).isEqualTo(named(settings));
    }

    @Test
    void ofTheConfigurationAreItsSettingsAndWhatOnlyCodeCanGive() {
        Set<Setting> ofNoPolicy = new TreeSet<>(List.of(Setting.values()));
        builders().forEach(builder -> ofNoPolicy.removeAll((Collection<?>) builder.get()[1]));
        Set<String> expected = named(ofNoPolicy);
        expected.addAll(IN_CODE_ALONE);
        assertThat(calls(FaradayConfig.Builder.class)).isEqualTo(expected);
    }

    private static Set<String> named(Collection<Setting> settings) {
        return settings.stream().map(SettingSamples::call).collect(toCollection(TreeSet::new));
    }

    private static Set<String> calls(Class<?> builder) {
        return Stream.of(builder.getMethods())
                .filter(method -> method.getParameterCount() == 1 && method.getReturnType() == builder)
                .map(Method::getName)
                .collect(toCollection(TreeSet::new));
    }

    @Test
    void ofObjectsSurviveInACopy() throws NoSuchAlgorithmException {
        List<String> heard = new ArrayList<>();
        SSLContext context = SSLContext.getDefault();
        FaradayConfig.Builder copy = FaradayConfig.builder()
                .apiKeySupplier(() -> ApiKey.of("a-key-of-a-supplier"))
                .sslContext(context)
                .listener(new LookupListener() {
                    @Override
                    public void started(LookupStarted event) {
                        heard.add("started");
                    }
                })
                .build()
                .toBuilder();
        assertThat(copy.build().sslContext()).containsSame(context);
        assertThat(new ObservedClient(copy, ScriptedTransport.json("[]"))
                        .request()
                        .headers())
                .containsEntry("Authorization", "Bearer a-key-of-a-supplier");
        assertThat(heard).containsExactly("started");
    }
}
