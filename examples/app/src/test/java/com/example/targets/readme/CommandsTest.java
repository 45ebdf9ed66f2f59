package com.example.targets.readme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The commands of the documents: their profiles, modules, properties, tests, scripts and goals are there. */
class CommandsTest {

    private static final Set<String> PHASES =
            Set.of("clean", "compile", "test-compile", "test", "package", "verify", "install", "deploy");

    /** Of Maven and its plugins, which no POM of ours names. */
    private static final Set<String> PROPERTIES_OF_MAVEN = Set.of(
            "altDeploymentRepository",
            "failsafe.failIfNoSpecifiedTests",
            "invoker.test",
            "it.test",
            "legacyMode",
            "maven.test.skip",
            "skipTests",
            "surefire.failIfNoSpecifiedTests",
            "test");

    private final Path root = Readme.find().root();
    private final Poms poms = new Poms(root);
    private final String allPoms = poms.all();
    private final List<Path> sources = Poms.sources(root);
    private final String code = sources.stream()
            .filter(file -> !file.endsWith("CommandsTest.java"))
            .map(Readme::read)
            .collect(Collectors.joining());

    @TestFactory
    Stream<DynamicTest> canBeRun() {
        return Readme.documents().stream()
                .flatMap(document -> Command.in(Readme.find().beside(document), document).stream())
                .map(command -> dynamicTest(command.toString(), () -> check(command)));
    }

    private void check(Command command) {
        assertThat(poms.profiles()).containsAll(command.profiles());
        for (String property : command.properties()) {
            checkProperty(property.replaceFirst("=.*", ""));
        }
        switch (command.words().get(0)) {
            case "mvn" -> checkMaven(command);
            case "make" ->
                assertThat(Readme.read(root.resolve("Makefile")))
                        .containsPattern("(?m)^" + command.words().get(1) + ":");
            default -> {
                if (!command.words().get(0).matches("java|-.*")) {
                    checkScript(command);
                }
            }
        }
    }

    private void checkProperty(String name) {
        boolean isTheirs = PROPERTIES_OF_MAVEN.contains(name) || name.matches("(java|javax|jdk)\\..*");
        boolean isInAPom = allPoms.contains("${" + name + "}") || allPoms.contains("<name>" + name + "</name>");
        boolean isInCode = code.contains('"' + name + '"') || isASetting(name);
        assertThat(isTheirs || isInAPom || isInCode)
                .as("somebody reads the property %s", name)
                .isTrue();
    }

    private static boolean isASetting(String name) {
        return Settings.all().stream().anyMatch(setting -> setting.property().equals(name));
    }

    private void checkMaven(Command command) {
        for (String goal : command.goals()) {
            if (goal.contains(":")) {
                String plugin = goal.replaceFirst(":.*", "");
                assertThat(allPoms).containsPattern("<artifactId>(maven-)?" + plugin + "(-maven)?-plugin<");
            } else {
                assertThat(PHASES).contains(goal);
            }
        }
        List<String> modules = command.values("-pl");
        assertThat(modules)
                .allSatisfy(module -> assertThat(poms.folders()).contains(module.replaceFirst("^(!|\\.$)", "")));
        boolean others = modules.isEmpty() || command.words().contains("-am");
        for (String property : command.properties()) {
            String value = property.replaceFirst("[^=]*=", "");
            switch (property.replaceFirst("=.*", "")) {
                case "test", "it.test" -> checkTest(value, others ? List.of("") : modules);
                case "invoker.test" ->
                    assertThat(root.resolve("tests/consumers/src/it/" + value)).isDirectory();
                default -> {}
            }
        }
    }

    /** {@code None} is for no test at all. */
    private void checkTest(String test, List<String> modules) {
        String[] parts = test.split("#");
        if (parts[0].equals("None")) {
            return;
        }
        List<Path> files = sources.stream()
                .filter(file -> file.endsWith(parts[0] + ".java"))
                .filter(file -> modules.stream().anyMatch(module -> file.startsWith(root.resolve(module))))
                .toList();
        assertThat(files).as("%s in %s", parts[0], modules).hasSize(1);
        if (parts.length > 1) {
            String method =
                    Stream.of(parts[1].split("\\*", -1)).map(Pattern::quote).collect(Collectors.joining("\\w*"));
            assertThat(inherited(files.get(0))).containsPattern("void " + method + "\\(");
        }
    }

    /** The code of a class and of the one that it extends. */
    private String inherited(Path file) {
        String text = Readme.read(file);
        return text
                + Poms.groups("class \\w+ extends (\\w+) ", text).stream()
                        .flatMap(parent -> sources.stream().filter(other -> other.endsWith(parent + ".java")))
                        .map(Readme::read)
                        .collect(Collectors.joining());
    }

    private void checkScript(Command command) {
        Path script = root.resolve(command.words().get(0));
        assertThat(script).isExecutable();
        assertThat(command.words().stream().skip(1))
                .allSatisfy(option -> assertThat(Readme.read(script)).contains(option));
    }
}
