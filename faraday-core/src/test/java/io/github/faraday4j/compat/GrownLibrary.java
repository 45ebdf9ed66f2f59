package io.github.faraday4j.compat;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** This library, as it would be with one more member of a dataset, a detected column and an identity set. */
final class GrownLibrary {

    private static final Path SOURCES = Path.of("src/main/java");
    private static final String MODEL = "io/github/faraday4j/dataset/";

    private static final String TABLE = "MemberTable MEMBERS = new MemberTable();";
    private static final String MEMBER =
            """

                static final Member<String> A_NEW_MEMBER = MEMBERS.add("a_new_member", String.class);
            """;
    private static final String ACCESSOR =
            """
                public Optional<String> aNewMember() {
                    return optional(%s);
                }

            """;
    private static final String SETTER =
            """
                public %s aNewMember(@Nullable String aNewMember) {
                    return set(%s, aNewMember);
                }

            """;

    private GrownLibrary() {}

    /** Compiles it and returns the folder of its classes. */
    static Path compile(Path folder) throws IOException {
        Path sources = Files.createDirectories(folder.resolve("sources"));
        Path classes = Files.createDirectories(folder.resolve("classes"));
        copy(sources);
        // First of all, so that every other member moves to another place.
        after(sources, "DatasetMembers", TABLE, MEMBER);
        before(sources, "Dataset", "    /** Collects the members", ACCESSOR.formatted("DatasetMembers.A_NEW_MEMBER"));
        before(
                sources,
                "DatasetSetters",
                "    /** Sets {@code archived_at}",
                SETTER.formatted("Dataset.Builder", "DatasetMembers.A_NEW_MEMBER"));
        for (String type : List.of("DatasetColumn", "IdentitySet")) {
            after(sources, type, TABLE, MEMBER);
            before(sources, type, "    /** Collects the members", ACCESSOR.formatted("A_NEW_MEMBER"));
            before(sources, type, "        /** Returns the object. */", SETTER.formatted("Builder", "A_NEW_MEMBER"));
        }
        compile(sources, classes);
        return classes;
    }

    /** All but the module descriptor: the copy is compiled for the class path. */
    private static void copy(Path target) throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES.resolve("io"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = target.resolve(SOURCES.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
    }

    private static void after(Path sources, String type, String place, String text) throws IOException {
        replace(sources, type, place, place + text);
    }

    private static void before(Path sources, String type, String place, String text) throws IOException {
        replace(sources, type, place, text + place);
    }

    private static void replace(Path sources, String type, String place, String text) throws IOException {
        Path file = sources.resolve(MODEL + type + ".java");
        String source = Files.readString(file);
        assertThat(source).as(type).containsOnlyOnce(place);
        Files.writeString(file, source.replace(place, text));
    }

    private static void compile(Path sources, Path classes) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter messages = new StringWriter();
        try (StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, null);
                Stream<Path> files = Files.walk(sources)) {
            List<Path> units = files.filter(Files::isRegularFile).toList();
            List<String> options = List.of(
                    "--release",
                    "17",
                    "-proc:none",
                    "-nowarn",
                    "-classpath",
                    System.getProperty("java.class.path"),
                    "-d",
                    classes.toString());
            boolean compiled = compiler.getTask(
                            messages, manager, null, options, null, manager.getJavaFileObjectsFromPaths(units))
                    .call();
            assertThat(compiled).as(messages.toString()).isTrue();
        }
    }
}
