package com.example.targets.readme;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The POMs of the build, as text: those that Maven reads, and not those of the projects in {@code src/it}. */
final class Poms {

    private static final Pattern MODULE = Pattern.compile("<module>([^<]+)</module>");

    private final Path root;

    Poms(Path root) {
        this.root = root;
    }

    /** The folders of all modules, with the benchmarks, relative to the root; the root itself is empty. */
    List<String> folders() {
        return foldersFrom("").toList();
    }

    private Stream<String> foldersFrom(String folder) {
        Stream<String> below = MODULE.matcher(pom(folder))
                .results()
                .map(module -> folder.isEmpty() ? module.group(1) : folder + '/' + module.group(1))
                .flatMap(this::foldersFrom);
        return Stream.concat(Stream.of(folder), below);
    }

    String pom(String folder) {
        return Readme.read(root.resolve(folder).resolve("pom.xml"));
    }

    String all() {
        return folders().stream().map(this::pom).collect(Collectors.joining("\n"));
    }

    boolean isPublished(String folder) {
        return !pom(folder).contains("<maven.deploy.skip>true<") && (folder.isEmpty() || isPublished(parent(folder)));
    }

    private static String parent(String folder) {
        return folder.contains("/") ? folder.substring(0, folder.lastIndexOf('/')) : "";
    }

    Set<String> profiles() {
        return groups("<profile>\\s*(?:<!--.*?-->\\s*)?<id>([^<]+)</id>", all());
    }

    /** The value of a property of the root. */
    String property(String name) {
        return only("<" + Pattern.quote(name) + ">([^<]+)<", pom(""));
    }

    static String only(String regex, String text) {
        Set<String> found = groups(regex, text);
        if (found.size() != 1) {
            throw new IllegalStateException(regex + " is there not once: " + found);
        }
        return found.iterator().next();
    }

    static Set<String> groups(String regex, String text) {
        return Pattern.compile(regex, Pattern.DOTALL)
                .matcher(text)
                .results()
                .map((MatchResult match) -> match.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** All source files of the build, those of the projects in {@code src/it} among them. */
    static List<Path> sources(Path root) {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> !root.relativize(file).toString().matches("(.*/)?(target|\\..*)/.*"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
