package io.github.faraday4j.jackson;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.faraday4j.dataset.Dataset;
import io.github.faraday4j.transport.DatasetJson;
import java.io.File;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** How a module comes to a mapper, and what it does without: either Jackson may be missing. */
class RegistrationTest {

    private static final Dataset DATASET = Datasets.odd();

    @Test
    void theModuleOfJackson2IsFound() throws Exception {
        ObjectMapper mapper = new ObjectMapper().findAndRegisterModules();

        assertThat(mapper.readValue(mapper.writeValueAsBytes(DATASET), Dataset.class))
                .isEqualTo(DATASET);
        assertThat(mapper.getRegisteredModuleIds()).contains(FaradayJackson2Module.class.getName());
    }

    @Test
    void theModuleOfJackson3IsFound() {
        JsonMapper mapper = JsonMapper.builder().findAndAddModules().build();

        assertThat(mapper.readValue(mapper.writeValueAsBytes(DATASET), Dataset.class))
                .isEqualTo(DATASET);
        assertThat(mapper.registeredModules()).hasAtLeastOneElementOfType(FaradayJackson3Module.class);
    }

    @Test
    void eachIsMadeByItsConstructorToo() throws Exception {
        assertThat(mapperOfJackson2().readValue(mapperOfJackson3().writeValueAsString(DATASET), Dataset.class))
                .isEqualTo(DATASET);
        assertThat(mapperOfJackson3().readValue(mapperOfJackson2().writeValueAsString(DATASET), Dataset.class))
                .isEqualTo(DATASET);
    }

    private static ObjectMapper mapperOfJackson2() {
        // snippet:mapper-of-jackson-two
        ObjectMapper mapper = new ObjectMapper().registerModule(new FaradayJackson2Module());
        // end
        return mapper;
    }

    private static JsonMapper mapperOfJackson3() {
        // snippet:mapper-of-jackson-three
        JsonMapper mapper =
                JsonMapper.builder().addModule(new FaradayJackson3Module()).build();
        // end
        return mapper;
    }

    @Test
    void oneThatIsRegisteredTwiceIsOne() {
        JsonMapper mapper = JsonMapper.builder()
                .findAndAddModules()
                .addModule(new FaradayJackson3Module())
                .build();

        assertThat(mapper.registeredModules().stream().filter(FaradayJackson3Module.class::isInstance))
                .hasSize(1);
        assertThat(new ObjectMapper()
                                .findAndRegisterModules()
                                .registerModule(new FaradayJackson2Module())
                                .getRegisteredModuleIds()
                                .stream()
                                .filter(FaradayJackson2Module.class.getName()::equals))
                .hasSize(1);
    }

    @Test
    void isNamedAfterTheArtifact() {
        assertThat(new FaradayJackson2Module().getModuleName()).isEqualTo("faraday-jackson");
        assertThat(new FaradayJackson3Module().getModuleName()).isEqualTo("faraday-jackson");
        assertThat(new FaradayJackson2Module().version()).isNotNull();
        assertThat(new FaradayJackson3Module().version()).isNotNull();
    }

    @Test
    void jackson2IsEnough() throws Exception {
        assertThat(roundTripWithout(RegistrationTest::isDatabind3, ObjectMapper.class.getName()))
                .isTrue();
    }

    @Test
    void jackson3IsEnough() throws Exception {
        assertThat(roundTripWithout(RegistrationTest::isDatabind2, JsonMapper.class.getName()))
                .isTrue();
    }

    @Test
    void withNeitherTheJarIsNoHindrance() throws Exception {
        try (URLClassLoader loader = loaderWithout(jar -> isDatabind2(jar) || isDatabind3(jar))) {
            Object datasets = decode(loader);

            assertThat(datasets).asString().contains(Datasets.ID);
            assertThat(loader.getResource("META-INF/services/tools.jackson.databind.JacksonModule"))
                    .isNotNull();
        }
    }

    private static boolean isDatabind2(Path jar) {
        return jar.getFileName().toString().startsWith("jackson-databind-2");
    }

    private static boolean isDatabind3(Path jar) {
        return jar.toString().contains("tools");
    }

    /** Writes a dataset and reads it again where some jars are missing; tells whether it came back. */
    private static boolean roundTripWithout(Predicate<Path> missing, String mapperType) throws Exception {
        Thread thread = Thread.currentThread();
        ClassLoader context = thread.getContextClassLoader();
        try (URLClassLoader loader = loaderWithout(missing)) {
            thread.setContextClassLoader(loader);
            Object dataset = ((List<?>) decode(loader)).get(0);
            Object mapper = mapper(loader.loadClass(mapperType));
            Object json = mapper.getClass()
                    .getMethod("writeValueAsString", Object.class)
                    .invoke(mapper, dataset);
            Object read = mapper.getClass()
                    .getMethod("readValue", String.class, Class.class)
                    .invoke(mapper, json, dataset.getClass());
            return read.equals(dataset);
        } finally {
            thread.setContextClassLoader(context);
        }
    }

    private static Object mapper(Class<?> type) throws ReflectiveOperationException {
        if (type.getName().equals(ObjectMapper.class.getName())) {
            Object mapper = type.getConstructor().newInstance();
            return type.getMethod("findAndRegisterModules").invoke(mapper);
        }
        Object builder = type.getMethod("builder").invoke(null);
        builder.getClass().getMethod("findAndAddModules").invoke(builder);
        return builder.getClass().getMethod("build").invoke(builder);
    }

    private static Object decode(ClassLoader loader) throws ReflectiveOperationException {
        return loader.loadClass(DatasetJson.class.getName())
                .getMethod("decode", byte[].class)
                .invoke(null, (Object) Datasets.json(List.of(DATASET)).getBytes(StandardCharsets.UTF_8));
    }

    private static URLClassLoader loaderWithout(Predicate<Path> missing) throws IOException {
        String[] entries = System.getProperty("java.class.path").split(File.pathSeparator);
        List<Path> all = Stream.of(entries).map(Path::of).toList();
        assertThat(all).as("there are jars to leave out").anyMatch(missing);
        URL[] urls =
                all.stream().filter(missing.negate()).map(RegistrationTest::url).toArray(URL[]::new);
        return new URLClassLoader(urls, ClassLoader.getPlatformClassLoader());
    }

    private static URL url(Path path) {
        try {
            return path.toUri().toURL();
        } catch (MalformedURLException e) {
            throw new IllegalStateException(e);
        }
    }
}
