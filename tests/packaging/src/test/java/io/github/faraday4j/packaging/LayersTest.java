package io.github.faraday4j.packaging;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.faraday4j.ScopeId;
import io.github.faraday4j.testkit.DatasetFixtures;
import io.github.faraday4j.testkit.FaradayStubExtension;
import io.github.faraday4j.testkit.FaradayStubServer;
import java.lang.module.Configuration;
import java.lang.module.ModuleFinder;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/**
 * Applications in layers of their own, as containers of plug-ins make them. This JVM has the library on its class path
 * as well, which the context class loader sees.
 */
class LayersTest {

    private static final String APPLICATION = "com.example.named";

    @RegisterExtension
    final FaradayStubExtension faraday = new FaradayStubExtension();

    @TempDir
    Path folder;

    private final ScopeId scope = ScopeId.of(UUID.randomUUID());

    private static ModuleLayer layer(List<ModuleLayer> parents, List<Path> modules, boolean oneLoader) {
        ModuleFinder finder = ModuleFinder.of(modules.toArray(Path[]::new));
        Configuration configuration = Configuration.resolveAndBind(
                finder,
                parents.stream().map(ModuleLayer::configuration).toList(),
                ModuleFinder.of(),
                finder.findAll().stream()
                        .map(module -> module.descriptor().name())
                        .toList());
        ClassLoader platform = ClassLoader.getPlatformClassLoader();
        return oneLoader
                ? ModuleLayer.defineModulesWithOneLoader(configuration, parents, platform)
                        .layer()
                : ModuleLayer.defineModulesWithManyLoaders(configuration, parents, platform)
                        .layer();
    }

    private void ask(ModuleLayer layer) throws ReflectiveOperationException {
        FaradayStubServer server = faraday.server().with(scope, DatasetFixtures.dataset());
        String[] arguments = {server.baseUri().toString(), server.apiKey(), scope.toString()};
        layer.findLoader(APPLICATION)
                .loadClass(APPLICATION + ".Main")
                .getMethod("main", String[].class)
                .invoke(null, (Object) arguments);
    }

    @Test
    void aTransportIsFoundInALayerWithOneLoader() throws Exception {
        List<Path> modules = Consumer.compile(APPLICATION, Jars.OVER_JDK, folder);

        ask(layer(List.of(ModuleLayer.boot()), modules, true));

        assertThat(faraday.server().requests()).isEqualTo(1);
    }

    @Test
    void aTransportIsFoundInALayerWithManyLoaders() throws Exception {
        List<Path> modules = Consumer.compile(APPLICATION, Jars.OVER_JDK, folder);

        ask(layer(List.of(ModuleLayer.boot()), modules, false));

        assertThat(faraday.server().requests()).isEqualTo(1);
    }

    @Test
    void aTransportInALayerAboveTheLibraryIsFoundByTheContextLoader() throws Exception {
        List<Path> library =
                Jars.OVER_JDK.stream().filter(jar -> !jar.equals(Jars.JDK)).toList();
        ModuleLayer below = layer(List.of(ModuleLayer.boot()), library, true);
        Consumer.compile(APPLICATION, Jars.OVER_JDK, folder);
        ModuleLayer above = layer(List.of(below), List.of(folder.resolve(APPLICATION), Jars.JDK), true);
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(above.findLoader(APPLICATION));
        try {
            ask(above);
        } finally {
            thread.setContextClassLoader(before);
        }

        assertThat(faraday.server().requests()).isEqualTo(1);
    }
}
