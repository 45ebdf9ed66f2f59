package com.example.targets.readme;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The README of the project, or another document, cut into what can be compared. */
final class Readme {

    /** A fenced block. */
    record Block(String language, int line, String text) {}

    /** A row of a table, its header left out, and the nearest heading above. */
    record Row(String heading, int line, List<String> cells) {}

    private final Path root;
    private final List<String> lines;

    private Readme(Path root, String document) {
        this.root = root;
        this.lines = read(root.resolve(document)).lines().toList();
    }

    /** Finds the README of the build that the current directory is in. */
    static Readme find() {
        Path start = Path.of("").toAbsolutePath();
        return Stream.iterate(start, path -> path != null, Path::getParent)
                .filter(path -> Files.exists(path.resolve("README.md")) && Files.exists(path.resolve("bom")))
                .findFirst()
                .map(root -> new Readme(root, "README.md"))
                .orElseThrow(() -> new IllegalStateException("no README.md beside a bom above " + start));
    }

    /** Another document of the same build. */
    Readme beside(String document) {
        return new Readme(root, document);
    }

    /** The documents at the root and in {@code docs}. */
    static List<String> documents() {
        Path root = find().root();
        try (Stream<Path> files = Stream.concat(Files.list(root), Files.walk(root.resolve("docs")))) {
            return files.filter(file -> file.toString().endsWith(".md"))
                    .map(file -> root.relativize(file).toString())
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path root() {
        return root;
    }

    String text() {
        return String.join("\n", lines);
    }

    /** All but the fenced blocks; a line break is a space, so that a sentence can be looked for. */
    String prose() {
        StringBuilder prose = new StringBuilder();
        boolean fenced = false;
        for (String line : lines) {
            boolean fence = line.startsWith("```");
            prose.append(fence || fenced ? "" : line.strip()).append(' ');
            fenced ^= fence;
        }
        return prose.toString();
    }

    List<Block> blocks(String language) {
        List<Block> blocks = new ArrayList<>();
        int start = -1;
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).startsWith("```")) {
                continue;
            }
            if (start < 0) {
                start = i;
            } else {
                String text = String.join("\n", lines.subList(start + 1, i));
                blocks.add(new Block(lines.get(start).substring(3), start + 1, text));
                start = -1;
            }
        }
        return blocks.stream()
                .filter(block -> block.language().equals(language))
                .toList();
    }

    List<Row> rows(String firstHeader) {
        List<Row> rows = new ArrayList<>();
        String heading = "";
        boolean inTable = false;
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (line.startsWith("#")) {
                heading = line.replaceFirst("#+ *", "");
            }
            inTable = line.startsWith("|") && (inTable || line.startsWith("| " + firstHeader + " |"));
            if (inTable && !line.startsWith("| " + firstHeader + " |") && !line.startsWith("|-")) {
                String inner = line.substring(1, line.length() - 1);
                rows.add(new Row(
                        heading,
                        i + 1,
                        Stream.of(inner.split("\\|", -1)).map(String::strip).toList()));
            }
        }
        return rows;
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
