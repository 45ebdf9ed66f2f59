package io.github.faraday4j.transport;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.faraday4j.transport.internal.pipeline.ScriptedTransport;
import io.github.faraday4j.transport.spi.HttpTransport;
import io.github.faraday4j.transport.spi.HttpTransportProvider;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whose transports are taken where the library and the thread have class loaders of their own. */
class TransportProvidersTest {

    private static final ClassLoader OWN = TransportProviders.class.getClassLoader();

    @TempDir
    private Path services;

    /** A transport. */
    public static final class Ours implements HttpTransportProvider {
        @Override
        public String name() {
            return "same";
        }

        @Override
        public HttpTransport create(FaradayConfig config) {
            return new ScriptedTransport();
        }
    }

    /** Another of the same name. */
    public static final class Theirs implements HttpTransportProvider {
        @Override
        public String name() {
            return "SAME";
        }

        @Override
        public HttpTransport create(FaradayConfig config) {
            return new ScriptedTransport();
        }
    }

    private ClassLoader listing(Class<?> provider) throws IOException {
        Path folder = services.resolve(provider.getSimpleName());
        Path file = folder.resolve("META-INF/services/" + HttpTransportProvider.class.getName());
        Files.createDirectories(file.getParent());
        Files.writeString(file, provider.getName());
        return new URLClassLoader(new URL[] {folder.toUri().toURL()}, OWN);
    }

    @Test
    void theLoaderOfTheLibraryIsAskedBeforeThatOfTheThread() throws IOException {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        ClassLoader context = listing(Theirs.class);
        try {
            thread.setContextClassLoader(context);
            TransportProviders found = TransportProviders.find();
            assertThat(found.loaders()).containsExactly(OWN.toString(), context.toString());
            assertThat(found.byName().get("same")).isInstanceOf(Theirs.class);
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    @Test
    void ofTwoWithOneNameTheFirstThatIsFoundStays() throws IOException {
        ClassLoader ours = listing(Ours.class);
        ClassLoader theirs = listing(Theirs.class);
        assertThat(TransportProviders.find(ours, theirs).byName().get("same")).isInstanceOf(Ours.class);
        assertThat(TransportProviders.find(theirs, ours).byName().get("same")).isInstanceOf(Theirs.class);
    }

    @Test
    void aLoaderIsAskedOnceAndNoneIsNotAsked() throws IOException {
        ClassLoader ours = listing(Ours.class);
        assertThat(TransportProviders.find(ours, ours).loaders()).hasSize(1);
        assertThat(TransportProviders.find(null, ours).loaders()).hasSize(1);
        assertThat(TransportProviders.find(ours, null).byName()).containsOnlyKeys("same");
    }
}
