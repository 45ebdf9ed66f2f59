package io.github.faraday4j.packaging;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import feign.Feign;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.core.IntervalFunction;
import io.github.resilience4j.retry.Retry;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import kotlin.Unit;
import okhttp3.OkHttpClient;
import okio.Okio;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.slf4j.Logger;

/** Class paths from which somebody excluded a library too many. */
class MissingLibraryTest {

    private static final String ROOT = "io.github.faraday4j.transport.";

    static Stream<Arguments> libraries() {
        Stream<Arguments> shared = Stream.of("jdk", "feign")
                .flatMap(transport -> Stream.of(
                        Arguments.of(transport, "resilience4j", CircuitBreaker.class),
                        Arguments.of(transport, "resilience4j", Retry.class),
                        Arguments.of(transport, "resilience4j", IntervalFunction.class),
                        Arguments.of(transport, "jackson", JsonFactory.class),
                        Arguments.of(transport, "slf4j", Logger.class)));
        Stream<Arguments> feigns = Stream.of(
                Arguments.of("feign", "feign/", Feign.class),
                Arguments.of("feign", "okhttp3", OkHttpClient.class),
                Arguments.of("feign", "okio", Okio.class),
                Arguments.of("feign", "kotlin", Unit.class));
        return Stream.concat(shared, feigns);
    }

    @ParameterizedTest(name = "{0} without {2}")
    @MethodSource("libraries")
    void isToldWhenALookupIsOpenedAndAsNoError(String transport, String named, Class<?> missing) throws Exception {
        List<Path> jars = Jars.OVER_BOTH.stream()
                .filter(jar -> !jar.equals(Jars.of(missing)))
                .toList();

        assertThat(open(jars, transport))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("the transport " + transport)
                .hasMessageContaining(named);
    }

    @Test
    void isNoHindranceToATransportThatDoesWithoutIt() throws Exception {
        List<Path> jars = Jars.OVER_BOTH.stream()
                .filter(jar -> !List.of(Jars.of(Feign.class), Jars.of(OkHttpClient.class), Jars.of(Unit.class))
                        .contains(jar))
                .toList();

        assertThat(open(jars, "jdk")).isNull();
    }

    /** What {@code open} throws where those jars are all there is; null if it opens. */
    private static Throwable open(List<Path> jars, String transport) throws ReflectiveOperationException, IOException {
        URL[] urls = Jars.urls(jars).toArray(URL[]::new);
        try (URLClassLoader loader = new URLClassLoader(urls, ClassLoader.getPlatformClassLoader())) {
            Class<?> type = loader.loadClass(ROOT + "FaradayConfig");
            Object builder = type.getMethod("builder").invoke(null);
            builder.getClass().getMethod("apiKey", String.class).invoke(builder, "a-key-of-a-test");
            builder.getClass().getMethod("transport", String.class).invoke(builder, transport);
            Object config = builder.getClass().getMethod("build").invoke(builder);
            AutoCloseable lookup = (AutoCloseable) loader.loadClass(ROOT + "DatasetLookups")
                    .getMethod("open", type)
                    .invoke(null, config);
            lookup.close();
            return null;
        } catch (InvocationTargetException e) {
            return e.getCause();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }
}
