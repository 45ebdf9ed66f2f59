package io.github.faraday4j.compat;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.faraday4j.dataset.Dataset;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A consumer that was compiled against an earlier jar still runs: today, and when the service has new members. */
class CompatibilityTest {

    private static final String EXPECTED =
            """
            Dataset{8cd2dcf6-f2b3-4318-b8b3-eb19ab18d29d, name=orders, status=ready, source=snowflake, rows=7, columns=1}
            1970-01-01T00:00:00Z 7 true
            DatasetColumn{order_id: long} 0.75 true
            mail[street]
            {x_tomorrow=[1, true]}
            [ReferenceableTable{orders.order_id, sources=[snowflake:ORDERS], caveats=[]}]
            falsetrue
            refused with 404
            unavailable, transient: true""";

    /** Defines the class file that is kept, over the classes of another loader. */
    private static final class ConsumerLoader extends ClassLoader {

        ConsumerLoader(ClassLoader library) {
            super(library);
        }

        @Override
        protected Class<?> findClass(String name) throws ClassNotFoundException {
            String file = "/compat/" + name.substring(name.lastIndexOf('.') + 1) + ".class";
            try (InputStream in = CompatibilityTest.class.getResourceAsStream(file)) {
                if (in == null) {
                    throw new ClassNotFoundException(name);
                }
                byte[] bytes = in.readAllBytes();
                return defineClass(name, bytes, 0, bytes.length);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private static Object consumeOver(ClassLoader library) throws ReflectiveOperationException {
        Class<?> consumer = new ConsumerLoader(library).loadClass("com.example.compat.Consumer");
        return ((Supplier<?>) consumer.getConstructor().newInstance()).get();
    }

    @Test
    void anOldConsumerRunsOverTheClassesOfToday() throws ReflectiveOperationException {
        assertThat(consumeOver(Dataset.class.getClassLoader())).isEqualTo(EXPECTED);
    }

    @Test
    void anOldConsumerRunsOverClassesWithMoreMembers(@TempDir Path folder)
            throws IOException, ReflectiveOperationException {
        Path classes = GrownLibrary.compile(folder);
        try (URLClassLoader library =
                new URLClassLoader(new URL[] {classes.toUri().toURL()}, ClassLoader.getPlatformClassLoader())) {
            Class<?> dataset = library.loadClass(Dataset.class.getName());
            assertThat(dataset).isNotSameAs(Dataset.class);
            assertThat(dataset.getMethod("aNewMember")).isNotNull();
            assertThat(consumeOver(library)).isEqualTo(EXPECTED);
        }
    }
}
