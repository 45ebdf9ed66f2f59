package com.example.targets.readme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.example.targets.readme.Readme.Row;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What the documents promise is held by tests that there are. */
class PromisesTest {

    private static final Pattern NAMED = Pattern.compile("`([A-Z]\\w+(?:Test|Contract|IT))(?:\\.(\\w+))?`");

    private final Readme readme = Readme.find();

    @TestFactory
    Stream<DynamicTest> everyTestThatIsNamedExists() throws IOException {
        Map<String, String> codeByName = codeByName();
        return Readme.documents().stream().flatMap(document -> NAMED.matcher(
                        readme.beside(document).prose())
                .results()
                .map(named -> dynamicTest(document + ": " + named.group(), () -> assertExists(named, codeByName))));
    }

    @Test
    void everyPromiseHasATest() {
        List<Row> promises = readme.beside("docs/reliability.md").rows("Promise");

        assertThat(promises)
                .isNotEmpty()
                .allSatisfy(promise -> assertThat(promise.cells().get(1)).containsPattern(NAMED));
    }

    @Test
    void everyThreatHasATest() {
        List<Row> threats = readme.beside("docs/security.md").rows("Threat");

        assertThat(threats)
                .isNotEmpty()
                .allSatisfy(threat -> assertThat(threat.cells().get(2)).containsPattern(NAMED));
    }

    private static void assertExists(MatchResult named, Map<String, String> codeByName) {
        assertThat(codeByName).containsKey(named.group(1));
        if (named.group(2) != null) {
            assertThat(codeByName.get(named.group(1)))
                    .containsPattern("(void|ArchRule) " + named.group(2) + "( =|\\()");
        }
    }

    /** All test code, by the name of its class; that of classes with one name in a row. */
    private Map<String, String> codeByName() throws IOException {
        try (Stream<Path> files = Files.walk(readme.root())) {
            return files.filter(file -> file.toString().matches(".*/src/.*(Test|Contract|IT)\\.java"))
                    .collect(Collectors.toMap(
                            file -> file.getFileName().toString().replace(".java", ""), Readme::read, String::concat));
        }
    }
}
