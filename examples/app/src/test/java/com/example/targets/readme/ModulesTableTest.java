package com.example.targets.readme;

import static org.assertj.core.api.Assertions.assertThat;

import com.example.targets.readme.Readme.Row;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The tables of modules, against the POMs and the descriptors. */
class ModulesTableTest {

    private final Readme readme = Readme.find();
    private final Readme page = readme.beside("docs/modules.md");
    private final Path root = readme.root();
    private final Poms poms = new Poms(root);

    @Test
    void theReadmeNamesAllOfThem() {
        List<String> lowest = poms.folders().stream()
                .filter(folder -> !folder.isEmpty() && !folder.startsWith("examples/") && !folder.equals("tests"))
                .toList();
        List<Row> rows = readme.rows("Module");

        assertThat(rows).extracting(ModulesTableTest::folder).containsExactlyInAnyOrderElementsOf(lowest);
        assertThat(rows)
                .as("those above the words 'The rest is not published'")
                .filteredOn(row -> row.line() < lineOfTheRest())
                .extracting(ModulesTableTest::folder)
                .containsExactlyInAnyOrderElementsOf(
                        lowest.stream().filter(poms::isPublished).toList());
    }

    private static String folder(Row row) {
        return row.cells().get(0).replaceAll("\\[`|`\\].*", "");
    }

    private int lineOfTheRest() {
        return readme.text().lines().toList().indexOf("The rest is not published:");
    }

    @Test
    void whatTheReadmeSaysOfDependenciesIsWhatThePomsHave() {
        Map<String, String> told = readme.rows("Module").stream()
                .collect(Collectors.toMap(
                        ModulesTableTest::folder, row -> row.cells().get(1)));

        assertThat(told.get("faraday-core")).contains("No runtime dependency but the JSpecify annotations");
        assertThat(dependencies("faraday-core")).containsExactly("jspecify");
        assertThat(told.get("faraday-transport-jdk")).contains("Adds no dependency");
        assertThat(dependencies("faraday-transport-jdk")).containsExactly("faraday-transport");
    }

    private List<String> dependencies(String module) {
        return Pom.dependencies(poms.pom(module)).stream()
                .map(Pom.Dependency::members)
                .filter(members -> !"test".equals(members.get("scope")))
                .map(members -> members.get("artifactId"))
                .toList();
    }

    @Test
    void eachArtifactIsTheModuleOfItsDescriptor() {
        Map<String, String> descriptors = new TreeMap<>();
        for (String folder : poms.folders()) {
            Path descriptor = root.resolve(folder).resolve("src/main/java/module-info.java");
            if (Files.exists(descriptor)) {
                descriptors.put(folder, Poms.only("module ([a-z0-9.]+) \\{", Readme.read(descriptor)));
            }
        }

        assertThat(page.rows("Artifact"))
                .extracting(row ->
                        row.cells().stream().map(cell -> cell.replace("`", "")).toList())
                .containsExactlyInAnyOrderElementsOf(descriptors.entrySet().stream()
                        .map(entry -> List.of(entry.getKey(), entry.getValue()))
                        .toList());
    }

    @Test
    void theLineToRequireIsOneOfAModuleThatIsTried() {
        String tried = Readme.read(root.resolve("tests/packaging/src/test/modules/com.example.jdk/module-info.java"));

        assertThat(page.blocks("java")).isNotEmpty().allSatisfy(block -> assertThat(tried)
                .contains(block.text()));
    }

    @Test
    void modulesThatAreNamedAreThere() {
        String descriptors = Stream.concat(
                        poms.folders().stream()
                                .map(folder -> root.resolve(folder).resolve("src/main/java/module-info.java"))
                                .filter(Files::exists),
                        Stream.of(root.resolve("tests/packaging/src/test/modules/com.example.tests/module-info.java")))
                .map(Readme::read)
                .collect(Collectors.joining());

        assertThat(Poms.groups("`((?:io|org)\\.[a-z0-9.]+)`", page.prose()))
                .isNotEmpty()
                .allSatisfy(module -> assertThat(descriptors).contains(module));
    }
}
