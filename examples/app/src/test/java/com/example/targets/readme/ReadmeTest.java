package com.example.targets.readme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.example.targets.readme.Readme.Block;
import io.github.faraday4j.FaradayException;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The README and the guides say nothing that does not compile or that the POMs do not say. */
class ReadmeTest {

    private static final List<String> DOCUMENTS = List.of(
            "README.md",
            "docs/observability.md",
            "docs/testing.md",
            "docs/troubleshooting.md",
            "docs/writing-a-transport.md");

    private final Readme readme = Readme.find();

    @TestFactory
    Stream<DynamicTest> everyJavaBlockIsCodeThatIsCompiled() {
        Collection<String> snippets = Snippets.ofTheBuild(readme.root()).values();
        return DOCUMENTS.stream().flatMap(document -> readme.beside(document).blocks("java").stream()
                .map(block -> dynamicTest(
                        document + ":" + block.line(), () -> assertThat(Snippets.withoutIndentation(block.text()))
                                .as("%s:%s against the code between // snippet: and // end", document, block.line())
                                .isIn(snippets))));
    }

    @Test
    void everySnippetIsInADocument() {
        List<String> blocks = DOCUMENTS.stream()
                .flatMap(document -> readme.beside(document).blocks("java").stream())
                .map(block -> Snippets.withoutIndentation(block.text()))
                .toList();

        assertThat(Snippets.ofTheBuild(readme.root())).isNotEmpty().allSatisfy((name, code) -> assertThat(blocks)
                .contains(code));
    }

    @TestFactory
    Stream<DynamicTest> everyXmlBlockNamesDependenciesOfTheExample() {
        Collection<Pom.Dependency> real = dependenciesOf("examples/app/pom.xml");
        Collection<Pom.Dependency> withoutScope =
                real.stream().map(Pom.Dependency::withoutScope).toList();
        return forEach("xml", block -> assertThat(Pom.dependencies(block.text()))
                .as("README.md:%s against examples/app/pom.xml", block.line())
                .isNotEmpty()
                .allSatisfy(dependency -> assertThat(dependency.members().containsKey("scope") ? real : withoutScope)
                        .contains(dependency)));
    }

    @Test
    void theVersionIsThatOfTheBom() {
        String bom = Readme.read(readme.root().resolve("bom/pom.xml"));
        String version = readme.blocks("xml").stream()
                .flatMap(block -> Pom.dependencies(block.text()).stream())
                .filter(Pom.Dependency::managed)
                .map(dependency -> dependency.members().get("version"))
                .collect(Collectors.joining());

        assertThat(bom).contains("<artifactId>faraday-bom</artifactId>\n  <version>" + version + "</version>");
    }

    @Test
    void theTableOfExceptionsNamesThemAll() {
        Set<String> all = new TreeSet<>();
        collect(FaradayException.class, all);

        assertThat(readme.rows("Exception"))
                .extracting(row -> row.cells().get(0).replaceAll("[*`]", ""))
                .containsExactlyInAnyOrderElementsOf(all);
    }

    private static void collect(Class<?> type, Set<String> names) {
        for (Class<?> leaf : type.getPermittedSubclasses()) {
            names.add(leaf.getSimpleName());
            if (leaf.isSealed()) {
                collect(leaf, names);
            }
        }
    }

    private Collection<Pom.Dependency> dependenciesOf(String pom) {
        return Pom.dependencies(Readme.read(readme.root().resolve(pom)));
    }

    private Stream<DynamicTest> forEach(String language, Consumer<Block> check) {
        assertThat(readme.blocks(language)).isNotEmpty();
        return readme.blocks(language).stream()
                .map(block -> dynamicTest("README.md:" + block.line(), () -> check.accept(block)));
    }
}
