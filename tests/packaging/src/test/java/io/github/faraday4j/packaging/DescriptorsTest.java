package io.github.faraday4j.packaging;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.faraday4j.transport.spi.HttpTransportProvider;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReference;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class DescriptorsTest {

    private static final List<ModuleDescriptor> MODULES =
            ModuleFinder.of(Jars.PUBLISHED.toArray(Path[]::new)).findAll().stream()
                    .map(ModuleReference::descriptor)
                    .toList();

    /** All the API there is. A package that is added here is kept for ever. */
    private static final Map<String, Set<String>> API = Map.of(
            "io.github.faraday4j", Set.of("io.github.faraday4j", "io.github.faraday4j.dataset"),
            "io.github.faraday4j.transport",
                    Set.of("io.github.faraday4j.transport", "io.github.faraday4j.transport.spi"),
            "io.github.faraday4j.transport.jdk", Set.of("io.github.faraday4j.transport.jdk"),
            "io.github.faraday4j.transport.feign", Set.of("io.github.faraday4j.transport.feign"),
            "io.github.faraday4j.jackson", Set.of("io.github.faraday4j.jackson"),
            "io.github.faraday4j.testkit",
                    Set.of("io.github.faraday4j.testkit", "io.github.faraday4j.testkit.contract"));

    @Test
    void eachJarHasADescriptorOfItsOwn() {
        assertThat(MODULES)
                .isNotEmpty()
                .noneMatch(ModuleDescriptor::isAutomatic)
                .noneMatch(ModuleDescriptor::isOpen);
        assertThat(MODULES).extracting(ModuleDescriptor::name).containsExactlyInAnyOrderElementsOf(API.keySet());
    }

    @Test
    void eachNamesItsVersion() {
        assertThat(MODULES)
                .extracting(module -> module.rawVersion().orElse("none"))
                .containsOnly(MODULES.get(0).rawVersion().orElseThrow());
    }

    @Test
    void whatIsExportedIsTheApiAndIsExportedToAll() {
        assertThat(MODULES).isNotEmpty().allSatisfy(module -> assertThat(module.exports())
                .noneMatch(ModuleDescriptor.Exports::isQualified)
                .extracting(ModuleDescriptor.Exports::source)
                .containsExactlyInAnyOrderElementsOf(API.get(module.name())));
    }

    @Test
    void noPackageIsInTwoModules() {
        List<String> packages = MODULES.stream()
                .map(ModuleDescriptor::packages)
                .flatMap(Collection::stream)
                .toList();

        assertThat(packages).doesNotHaveDuplicates().hasSizeGreaterThanOrEqualTo(API.size());
    }

    @Test
    void onlyTheContractsAreOpenAndOnlyToJUnit() {
        assertThat(MODULES.stream().flatMap(module -> module.opens().stream()))
                .extracting(opened -> opened.source() + " to " + opened.targets())
                .containsExactly("io.github.faraday4j.testkit.contract to [org.junit.platform.commons]");
    }

    @Test
    void descriptorsProvideWhatTheServiceFilesOfTheClassPathDo() {
        Set<String> provided = MODULES.stream()
                .flatMap(module -> module.provides().stream())
                .filter(provides -> provides.service().equals(HttpTransportProvider.class.getName()))
                .flatMap(provides -> provides.providers().stream())
                .collect(Collectors.toSet());

        assertThat(ServiceLoader.load(HttpTransportProvider.class))
                .extracting(provider -> provider.getClass().getName())
                .containsExactlyInAnyOrderElementsOf(provided)
                .hasSize(2);
    }
}
