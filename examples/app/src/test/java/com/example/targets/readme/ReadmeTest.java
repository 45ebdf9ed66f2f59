package com.example.targets.readme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.example.targets.readme.Readme.Block;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The README and the guides say nothing that does not compile or that the POMs do not say. */
class ReadmeTest {

    private static final List<String> DOCUMENTS = List.of(
            "README.md",
            "docs/jackson.md",
            "docs/observability.md",
            "docs/testing.md",
            "docs/troubleshooting.md",
            "docs/writing-a-transport.md");

    private final Readme readme = Readme.find();
    private final Poms poms = new Poms(readme.root());

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
                real.stream().map(dependency -> dependency.without("scope")).toList();
        return readme.blocks("xml").stream()
                .filter(block -> block.text().contains("<dependency>"))
                .map(block -> dynamicTest("README.md:" + block.line(), () -> assertThat(Pom.dependencies(block.text()))
                        .as("README.md:%s against examples/app/pom.xml", block.line())
                        .isNotEmpty()
                        .allSatisfy(dependency -> {
                            Pom.Dependency inOurBuild = withoutAVersionThatIsOurs(dependency);
                            assertThat(dependency.members().containsKey("scope") ? real : withoutScope)
                                    .contains(inOurBuild);
                        })));
    }

    /** Libraries of others have their versions in the root of our build, and in the POM of a reader. */
    private Pom.Dependency withoutAVersionThatIsOurs(Pom.Dependency dependency) {
        String version = dependency.members().get("version");
        if (dependency.managed() || version == null) {
            return dependency;
        }
        String library = dependency.members().get("artifactId").replaceFirst("-.*", "");
        assertThat(version).as("the version of %s", library).isEqualTo(poms.property("version." + library));
        return dependency.without("version");
    }

    @Test
    void theFirstProjectIsBuiltAsOurs() {
        String xml = readme.blocks("xml").stream().map(Block::text).collect(Collectors.joining("\n"));

        for (String property : List.of("maven.compiler.release", "project.build.sourceEncoding")) {
            assertThat(xml).contains("<" + property + ">" + poms.property(property) + "</" + property + ">");
        }
        for (String plugin : List.of("compiler", "surefire")) {
            assertThat(xml)
                    .contains("<artifactId>maven-" + plugin + "-plugin</artifactId> <version>"
                            + poms.property("version.plugin." + plugin) + "</version>");
        }
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

    private Collection<Pom.Dependency> dependenciesOf(String pom) {
        return Pom.dependencies(Readme.read(readme.root().resolve(pom)));
    }
}
