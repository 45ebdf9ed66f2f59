package io.github.faraday4j.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.tomakehurst.wiremock.WireMockServer;
import io.github.faraday4j.ScopeId;
import io.github.faraday4j.dataset.Dataset;
import java.lang.reflect.InvocationTargetException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What happens to those who did not add the optional libraries. */
class MissingLibrariesTest {

    private static final String ID = UUID.randomUUID().toString();

    @TempDir
    private Path folder;

    private static URLClassLoader with(Class<?>... libraries) {
        URL[] urls = new URL[libraries.length];
        for (int i = 0; i < libraries.length; i++) {
            urls[i] = libraries[i].getProtectionDomain().getCodeSource().getLocation();
        }
        return new URLClassLoader(urls, ClassLoader.getPlatformClassLoader());
    }

    @Test
    void theFakeNeedsCoreAlone() throws Exception {
        try (URLClassLoader loader = with(InMemoryDatasetLookup.class, Dataset.class)) {
            Class<?> fakeType = loader.loadClass(InMemoryDatasetLookup.class.getName());
            Class<?> scopeType = loader.loadClass(ScopeId.class.getName());
            Object scope = scopeType.getMethod("of", String.class).invoke(null, ID);
            Object datasets = loader.loadClass(DatasetFixtures.class.getName())
                    .getMethod("datasets", int.class)
                    .invoke(null, 12);
            Object fake = fakeType.getMethod("create").invoke(null);

            fakeType.getMethod("with", scopeType, List.class).invoke(fake, scope, datasets);

            assertThat(fakeType.getMethod("datasetsOf", scopeType).invoke(fake, scope))
                    .isEqualTo(datasets);
        }
    }

    @Test
    void theStubServerNamesWireMock() throws Exception {
        try (URLClassLoader loader = with(FaradayStubServer.class, Dataset.class)) {
            Class<?> serverType = loader.loadClass(FaradayStubServer.class.getName());

            assertThatThrownBy(() -> serverType.getMethod("start").invoke(null))
                    .isInstanceOf(InvocationTargetException.class)
                    .cause()
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("org.wiremock:wiremock-standalone");
        }
    }

    /** Leaves some classes of the libraries out. */
    private static URLClassLoader without(String hidden, Class<?>... libraries) {
        URL[] urls = with(libraries).getURLs();
        return new URLClassLoader(urls, ClassLoader.getPlatformClassLoader()) {
            @Override
            protected Class<?> findClass(String name) throws ClassNotFoundException {
                if (name.startsWith(hidden)) {
                    throw new ClassNotFoundException(name);
                }
                return super.findClass(name);
            }

            @Override
            public URL findResource(String name) {
                return name.replace('/', '.').startsWith(hidden) ? null : super.findResource(name);
            }
        };
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "com.github.tomakehurst.wiremock.extension.ResponseDefinitionTransformerV2, too old: version 3 is needed",
        "wiremock.org.eclipse.jetty., in place of org.wiremock:wiremock: it brings its own",
        "wiremock.com.google.common.collect., Something else on the class path"
    })
    void theStubServerSaysWhatIsWrongWithWireMock(String hidden, String advice) throws Exception {
        try (URLClassLoader loader = without(hidden, FaradayStubServer.class, Dataset.class, WireMockServer.class)) {
            Class<?> serverType = loader.loadClass(FaradayStubServer.class.getName());

            assertThatThrownBy(() -> serverType.getMethod("start").invoke(null))
                    .cause()
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("wiremock-standalone-3")
                    .hasMessageContaining(advice)
                    .hasMessageContaining("Depend on org.wiremock:wiremock-standalone");
        }
    }

    @Test
    void theStubServerNamesTheTransportModuleOnceItNeedsIt() throws Exception {
        try (URLClassLoader loader = with(FaradayStubServer.class, Dataset.class, WireMockServer.class)) {
            Class<?> serverType = loader.loadClass(FaradayStubServer.class.getName());
            Class<?> scopeType = loader.loadClass(ScopeId.class.getName());
            Object scope = scopeType.getMethod("of", String.class).invoke(null, ID);
            try (AutoCloseable server =
                    (AutoCloseable) serverType.getMethod("start").invoke(null)) {
                serverType.getMethod("withJson", scopeType, String.class).invoke(server, scope, "[]");

                assertThatThrownBy(() -> serverType
                                .getMethod("with", scopeType, List.class)
                                .invoke(server, scope, List.of()))
                        .cause()
                        .isInstanceOf(IllegalStateException.class)
                        .hasMessageContaining("io.github.faraday4j:faraday-transport");
            }
        }
    }

    @Test
    void theSnapshotsNameTheTransportModule() throws Exception {
        try (URLClassLoader loader = with(DatasetSnapshots.class, Dataset.class)) {
            Class<?> snapshots = loader.loadClass(DatasetSnapshots.class.getName());
            Class<?> scopeType = loader.loadClass(ScopeId.class.getName());
            Object scope = scopeType.getMethod("of", String.class).invoke(null, ID);
            Files.writeString(folder.resolve(ID + ".json"), "[]");

            for (ThrowingCallable use : List.<ThrowingCallable>of(
                    () -> snapshots
                            .getMethod("write", Path.class, scopeType, List.class)
                            .invoke(null, folder, scope, List.of()),
                    () -> snapshots.getMethod("read", Path.class).invoke(null, folder))) {
                assertThatThrownBy(use)
                        .cause()
                        .isInstanceOf(IllegalStateException.class)
                        .hasMessageContaining("io.github.faraday4j:faraday-transport");
            }
        }
    }
}
