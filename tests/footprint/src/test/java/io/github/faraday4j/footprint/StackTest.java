package io.github.faraday4j.footprint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.faraday4j.testkit.internal.RawHttp;
import io.github.faraday4j.testkit.internal.ScriptedServer;
import io.github.faraday4j.transport.DatasetJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What each transport brings into an application. */
class StackTest {

    private static final int LARGE = 2_000;
    private static final Set<String> OWN = Set.of(
            "faraday-core",
            "faraday-testkit",
            "faraday-transport",
            "faraday-transport-jdk",
            "faraday-transport-feign",
            "footprint");
    private static final List<String> TEST_TOOLS =
            List.of("junit-", "opentest4j", "apiguardian-api", "assertj-core", "byte-buddy");

    /** A dependency that is new comes with a version of another library, or by mistake. Its jar belongs in Stack. */
    @Test
    void hasNoJarThatNobodyKnowsOf() {
        Set<String> known = new HashSet<>(OWN);
        Stream.of(Stack.values()).forEach(stack -> known.addAll(stack.jars()));
        assertThat(Stack.classPath().map(Stack::artifact))
                .filteredOn(artifact -> TEST_TOOLS.stream().noneMatch(artifact::startsWith))
                .containsExactlyInAnyOrderElementsOf(withTestClasses(known));
    }

    /** The class path has two folders of this module. */
    private static List<String> withTestClasses(Set<String> known) {
        return Stream.concat(known.stream(), Stream.of("footprint")).toList();
    }

    @ParameterizedTest
    @EnumSource
    void isNoLargerThanAllowed(Stack stack) throws IOException {
        long bytes = 0;
        for (Path jar : stack.jarFiles()) {
            bytes += Files.size(jar);
        }
        assertThat(bytes).isLessThanOrEqualTo(stack.maxJarBytes);
    }

    @ParameterizedTest
    @EnumSource
    void loadsNoMoreClassesThanAllowed(Stack stack, @TempDir Path folder) throws Exception {
        assumeTrue(Runtime.version().feature() == 17, "each JDK has figures of its own");
        Path log = folder.resolve("classes.log");
        byte[] body = DatasetJson.encode(DatasetGenerator.datasets(1));
        try (ScriptedServer server = ScriptedServer.answering(RawHttp.json(body))) {
            assertThat(ChildJvm.lookUp(stack, server.port(), "-Xlog:class+load:file=" + log + "::filecount=0"))
                    .isOne();
        }
        try (Stream<String> lines = Files.lines(log)) {
            assertThat(lines.filter(line -> line.contains(" source: ")).count()).isLessThanOrEqualTo(stack.maxClasses);
        }
    }

    @ParameterizedTest
    @EnumSource
    void needsNoMoreThan64MegabytesForABodyOf11(Stack stack) throws Exception {
        byte[] body = DatasetJson.encode(DatasetGenerator.datasets(LARGE));
        assertThat(body).hasSizeGreaterThan(11_000_000);
        try (ScriptedServer server = ScriptedServer.answering(RawHttp.json(body))) {
            assertThat(ChildJvm.lookUp(stack, server.port(), "-Xmx64m")).isEqualTo(LARGE);
        }
    }
}
