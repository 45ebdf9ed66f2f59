package com.example.targets.readme;

import static org.assertj.core.api.Assertions.assertThat;

import com.example.targets.readme.Readme.Row;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Versions and jars that the documents name are those that the POMs build with and the consumer projects try. */
class CompatibilityTest {

    private static final String EXTRA = "<extraArtifact>%s:([0-9.]+)</extraArtifact>";

    private final Readme page = Readme.find().beside("docs/compatibility.md");
    private final Path root = page.root();
    private final Path consumers = root.resolve("tests/consumers/src/it");
    private final Poms poms = new Poms(root);

    @Test
    void theTableHasTheVersionsThatAreTried() {
        String java = poms.property("maven.compiler.release");

        assertThat(page.rows("Library"))
                .extracting(row -> row.cells().subList(0, 3))
                .containsExactly(
                        List.of("Java", java, java),
                        builtWith("`feign-core`, transport `feign`", oldest("feign"), "feign"),
                        builtWith("`jackson-core`, both transports", oldest("jackson"), "jackson"),
                        builtWith("`jackson-databind` 2, `faraday-jackson`", oldest("jackson"), "jackson"),
                        builtWith("`jackson-databind` 3, `faraday-jackson`", oldest("jackson3"), "jackson3"),
                        builtWith("`kotlin-stdlib`, transport `feign`", oldest("kotlin"), "kotlin"),
                        builtWith("`okhttp-jvm`, transport `feign`", oldest("okhttp"), "okhttp"),
                        builtWith("Resilience4j, both transports", oldest("resilience4j"), "resilience4j"),
                        builtWith("`slf4j-api`, both transports", oldest("slf4j"), "slf4j"),
                        builtWith("JUnit, testkit", enumerated(versionsOfJUnit()), "junit"),
                        builtWith("WireMock, stub server", "", "wiremock"),
                        List.of("Spring Boot", enumerated(versionsIn("spring-boot", "-Dversion.spring-boot")), ""),
                        List.of("Spring Cloud", enumerated(versionsIn("other-boms", "test -Dbom.version")), ""),
                        List.of("Quarkus", enumerated(versionsIn("other-boms", "quarkus-bom -Dbom.version")), ""));
    }

    private List<String> builtWith(String library, String worksFrom, String property) {
        return List.of(library, worksFrom, poms.property("version." + property));
    }

    private String oldest(String library) {
        return Poms.only(
                "<version." + library + ">([^<]+)<", Readme.read(consumers.resolve("oldest-libraries/pom.xml")));
    }

    private List<String> versionsOfJUnit() {
        return inOrder(Poms.groups(EXTRA.formatted("org.junit.jupiter:junit-jupiter"), poms.pom("tests/consumers")));
    }

    private List<String> versionsIn(String project, String option) {
        String properties = Readme.read(consumers.resolve(project).resolve("invoker.properties"));
        return inOrder(Poms.groups(Pattern.quote(option) + "=([0-9.]+)", properties));
    }

    private static List<String> inOrder(Set<String> versions) {
        List<String> sorted = new ArrayList<>(versions);
        sorted.sort((a, b) -> Arrays.compare(parts(a), parts(b)));
        return sorted;
    }

    private static int[] parts(String version) {
        return Stream.of(version.split("\\.")).mapToInt(Integer::parseInt).toArray();
    }

    private static String enumerated(List<String> versions) {
        return String.join(", ", versions).replaceFirst(", ([^,]+)$", ", and $1");
    }

    @Test
    void eachLineIsHeldByAProjectThatThereIs() {
        assertThat(page.rows("Library")).isNotEmpty().allSatisfy(row -> {
            Set<String> holders = Poms.groups("`([^`]+)`", row.cells().get(3));
            assertThat(holders).isNotEmpty().allSatisfy(holder -> assertThat(
                            Stream.of(consumers, root).map(folder -> folder.resolve(holder)))
                    .anyMatch(path -> path.toFile().exists()));
        });
    }

    @Test
    void whatIsHeldBackIsBuiltWith() {
        assertThat(page.rows("Held at")).isNotEmpty().allSatisfy(row -> {
            Set<String> versions = Poms.groups("(\\d+(?:\\.\\d+)+)", row.cells().get(0));
            assertThat(versions).isNotEmpty().allSatisfy(version -> assertThat(poms.pom(""))
                    .contains(">" + version + "<"));
        });
    }

    /** The jars that the tests of the consumer projects find on their class paths, and no others. */
    @ParameterizedTest
    @CsvSource({
        "0, fake-only/src/test/java/com/example/TablesTest.java",
        "1, jdk-transport/src/test/java/com/example/FirstLookupTest.java",
        "2, feign-transport/src/test/java/com/example/FirstLookupTest.java"
    })
    void eachArtifactBringsTheJarsOfTheTable(int line, String test) {
        Set<String> told = new TreeSet<>();
        for (Row row : page.rows("You depend on").subList(0, line + 1)) {
            told.addAll(Poms.groups("`([^`]+)`", row.cells().get(1)));
        }
        String expected = Poms.only(
                "assertEquals\\(\\s*List\\.of\\(([^)]*)\\),\\s*jars\\)", Readme.read(consumers.resolve(test)));

        Set<String> jars = Poms.groups("\"([a-z0-9-]+)\"", expected);
        jars.removeIf(jar -> jar.startsWith("faraday-"));
        assertThat(told).isEqualTo(jars);
    }

    @Test
    void theLinesOfSpringBootAreThoseThatAreBuilt() {
        List<String> lines = versionsIn("spring-boot", "-Dversion.spring-boot").stream()
                .map(version -> version.replaceFirst("\\.\\d+$", ""))
                .toList();
        String said = "Spring Boot " + String.join(", ", lines).replaceFirst(", ([^,]+)$", " and $1");

        assertThat(Readme.documents())
                .flatExtracting(document -> Poms.groups(
                        "(Spring Boot \\d[0-9., ]* and [0-9.]*\\d)",
                        Readme.find().beside(document).prose()))
                .isNotEmpty()
                .containsOnly(said);
    }

    @Test
    void theReadmeAsksForTheToolsThatTheBuildAsksFor() {
        String java = Poms.only("<requireJavaVersion>\\s*<version>\\[(\\d+),\\)", poms.pom(""));
        String maven = Poms.only("<requireMavenVersion>\\s*<version>\\[([0-9.]+),\\)", poms.pom(""));

        assertThat(Readme.find().prose())
                .contains("You need a JDK, " + java + " or later, and Maven " + maven + " or later.")
                .contains("Java " + poms.property("maven.compiler.release") + " is the floor");
    }
}
