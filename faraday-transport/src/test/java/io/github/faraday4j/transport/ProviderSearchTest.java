package io.github.faraday4j.transport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.faraday4j.transport.internal.pipeline.ScriptedTransport;
import io.github.faraday4j.transport.spi.HttpTransport;
import io.github.faraday4j.transport.spi.HttpTransportProvider;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Class loaders and lists of providers that are not in order. */
class ProviderSearchTest {

    private static final ClassLoader OWN = ProviderSearchTest.class.getClassLoader();
    private static final String SOUND = "io.github.faraday4j.transport.ProviderSearchTest$Sound";

    @TempDir
    private Path services;

    /** A transport that works. */
    public static final class Sound implements HttpTransportProvider {
        @Override
        public String name() {
            return "sound";
        }

        @Override
        public HttpTransport create(FaradayConfig config) {
            return new ScriptedTransport();
        }
    }

    /** One that cannot be made. */
    public static final class Failing implements HttpTransportProvider {

        public Failing() {
            throw new NoClassDefFoundError("feign/Client");
        }

        @Override
        public String name() {
            return "failing";
        }

        @Override
        public HttpTransport create(FaradayConfig config) {
            throw new UnsupportedOperationException();
        }
    }

    /** One that does not tell its name. */
    public static final class Nameless implements HttpTransportProvider {
        @Override
        public String name() {
            throw new IllegalStateException("no name yet");
        }

        @Override
        public HttpTransport create(FaradayConfig config) {
            throw new UnsupportedOperationException();
        }
    }

    /** Sees this library, and has a list that cannot be read. */
    private static final class Unreadable extends ClassLoader {

        Unreadable() {
            super(OWN);
        }

        @Override
        public Enumeration<URL> getResources(String name) throws IOException {
            throw new IOException("the disk is gone");
        }
    }

    /** Throws at whatever it is asked. */
    private static final class Hostile extends ClassLoader {
        @Override
        public Class<?> loadClass(String name) {
            throw new IllegalStateException("this application has been stopped");
        }
    }

    private ClassLoader listing(String... providers) throws IOException {
        Path file = services.resolve("META-INF/services/" + HttpTransportProvider.class.getName());
        Files.createDirectories(file.getParent());
        Files.writeString(file, String.join("\n", providers));
        return new URLClassLoader(new URL[] {services.toUri().toURL()}, OWN);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "com.example.Missing",
                "org.slf4j.Logger",
                "this is no name of a class",
                "io.github.faraday4j.transport.ProviderSearchTest$Failing",
                "io.github.faraday4j.transport.ProviderSearchTest$Nameless"
            })
    void aProviderThatCannotBeLoadedHidesNoOther(String broken) throws IOException {
        for (ClassLoader loader : new ClassLoader[] {listing(broken, SOUND), listing(SOUND, broken)}) {
            TransportProviders found = TransportProviders.find(OWN, loader);

            if (!broken.contains(" ")) { // a list that is none is not read at all
                assertThat(found.byName()).containsOnlyKeys("sound");
            }
            assertThat(found.broken()).hasSize(1);
        }
    }

    @Test
    void aLoaderWhoseListCannotBeReadIsAskedOnce() throws IOException {
        TransportProviders found = TransportProviders.find(new Unreadable(), listing(SOUND));

        assertThat(found.byName()).containsOnlyKeys("sound");
        assertThat(found.broken()).singleElement().asString().contains("the disk is gone");
    }

    @Test
    void aLoaderThatThrowsIsNotAskedForMore() throws IOException {
        TransportProviders found = TransportProviders.find(listing(SOUND), new Hostile());

        assertThat(found.byName()).containsOnlyKeys("sound");
        assertThat(found.loaders()).hasSize(1);
        assertThat(found.broken()).singleElement().asString().contains("this application has been stopped");
    }

    @Test
    void whatCouldNotBeLoadedIsToldWhereItIsMissed() throws IOException {
        TransportProviders found = TransportProviders.find(listing("com.example.Missing", SOUND), null);
        FaradayConfig config = FaradayConfig.builder()
                .apiKey("a-key-of-a-test")
                .transport("missing")
                .build();

        assertThatIllegalStateException()
                .isThrownBy(() -> TransportChoice.of(config, found))
                .withMessageContainingAll("[sound]", "Could not be loaded", "com.example.Missing");
    }
}
