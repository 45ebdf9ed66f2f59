package io.github.faraday4j.packaging;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.WireMockServer;
import io.github.faraday4j.testkit.DatasetFixtures;
import java.nio.file.Path;
import java.util.List;
import net.bytebuddy.ByteBuddy;
import org.apiguardian.api.API;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.engine.JupiterTestEngine;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.platform.commons.JUnitException;
import org.junit.platform.engine.TestEngine;
import org.junit.platform.launcher.Launcher;
import org.opentest4j.AssertionFailedError;

/** The testkit on the module path of tests that are modules themselves. */
class TestkitModuleTest {

    private static final List<Path> JUNIT = List.of(
            Jars.of(API.class),
            Jars.of(AssertionFailedError.class),
            Jars.of(JUnitException.class),
            Jars.of(JupiterTestEngine.class),
            Jars.of(Launcher.class),
            Jars.of(ParameterizedTest.class),
            Jars.of(Test.class),
            Jars.of(TestEngine.class));

    @TempDir
    Path folder;

    @Test
    void theFakeNeedsCoreAlone() throws Exception {
        List<Path> modulePath = Consumer.compile("com.example.fake", List.of(Jars.CORE, Jars.TESTKIT), folder);

        Tool.Run run = Tool.launch(modulePath, "com.example.fake");

        assertThat(run.output().lines())
                .containsExactly(DatasetFixtures.dataset().name(), "true");
    }

    @Test
    void jUnitFindsTheContractsAndTheStubFindsWireMockOnTheClassPath() throws Exception {
        Path[] libraries = JUNIT.toArray(Path[]::new);
        List<Path> modulePath = Jars.with(
                Jars.with(Jars.OVER_JDK, libraries), Jars.TESTKIT, Jars.of(Assertions.class), Jars.of(ByteBuddy.class));
        List<Path> compiled = Consumer.compile("com.example.tests", modulePath, folder);

        List<String> options = List.of(
                "--class-path",
                Jars.of(WireMockServer.class).toString(),
                "--add-modules",
                "org.junit.jupiter.engine,org.junit.jupiter.params");
        Tool.Run run = Tool.launch(compiled, options, "com.example.tests");

        assertThat(run.output())
                .containsPattern("FakeContractTest: [1-9]\\d+ succeeded, 0 failed")
                .contains("StubTest: 1 succeeded, 0 failed");
        assertThat(run.status()).as(run.output()).isZero();
    }
}
