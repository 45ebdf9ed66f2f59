package io.github.faraday4j.packaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RuntimeImageTest {

    @TempDir
    Path folder;

    private static Tool.Run link(List<Path> modulePath, String module, Path image) {
        return Tool.runHere(
                "jlink",
                "--module-path",
                Jars.joined(modulePath),
                "--add-modules",
                module,
                "--output",
                image.toString());
    }

    @Test
    void anImageHoldsAUseCaseAndCoreAndRuns() throws Exception {
        Path image = folder.resolve("image");
        List<Path> modulePath = Consumer.compile("com.example.core", List.of(Jars.CORE), folder);

        assertThat(link(modulePath, "com.example.core", image).status()).isZero();

        Path java = image.resolve("bin/java");
        assertThat(Tool.run(java, "--list-modules").output().lines().map(line -> line.replaceAll("@.*", "")))
                .containsExactlyInAnyOrder("com.example.core", "io.github.faraday4j", "java.base");
        assertThat(Tool.run(java, "--module", "com.example.core/com.example.core.Main"))
                .isEqualTo(new Tool.Run(0, "orders.order_id" + System.lineSeparator()));
    }

    /** If this fails, Resilience4j has got descriptors: then link a lookup here, and say so in the documentation. */
    @Test
    void noImageHoldsATransportSinceItsLibrariesHaveNoDescriptors() throws Exception {
        Tool.Run run = link(Jars.OVER_JDK, "io.github.faraday4j.transport.jdk", folder.resolve("image"));

        assertThat(run.status()).isNotZero();
        assertThat(run.output()).contains("automatic module").contains("io.github.resilience4j");
    }
}
