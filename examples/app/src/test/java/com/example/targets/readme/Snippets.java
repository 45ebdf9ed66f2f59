package com.example.targets.readme;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The code of the examples between {@code // snippet:NAME} and {@code // end}, which the build compiles. */
final class Snippets {

    private static final Pattern MARKED =
            Pattern.compile("^ *// snippet:([a-z-]+)\\R(.*?)^ *// end$", Pattern.MULTILINE | Pattern.DOTALL);

    private Snippets() {}

    /** Finds all that documents show: of the examples, of consumers, and of what modules test themselves with. */
    static Map<String, String> ofTheBuild(Path root) {
        Map<String, String> all = new TreeMap<>(under(root.resolve("examples")));
        all.putAll(under(root.resolve("faraday-testkit/src/test")));
        all.putAll(under(root.resolve("faraday-jackson/src/test")));
        all.putAll(under(root.resolve("tests/consumers/src/it")));
        return all;
    }

    /** Finds those of a folder: code without indentation, by name. */
    static Map<String, String> under(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .map(Readme::read)
                    .flatMap(code -> MARKED.matcher(code).results())
                    .collect(Collectors.toMap(
                            (MatchResult match) -> match.group(1),
                            match -> withoutIndentation(match.group(2)),
                            (first, second) -> {
                                throw new IllegalStateException("two snippets have one name; one is: " + first);
                            },
                            TreeMap::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String withoutIndentation(String code) {
        return code.lines().map(String::strip).collect(Collectors.joining("\n")).strip();
    }
}
