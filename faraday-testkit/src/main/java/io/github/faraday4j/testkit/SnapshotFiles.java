package io.github.faraday4j.testkit;

import io.github.faraday4j.ScopeId;
import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** The files of a folder of snapshots, one for each scope. */
final class SnapshotFiles {

    private static final String JSON = ".json";

    private SnapshotFiles() {}

    static void replace(Path directory, ScopeId scope, byte[] content) throws IOException {
        if (!Files.isDirectory(directory)) {
            Files.createDirectories(directory);
        }
        Path unfinished = directory.resolve('.' + scope.toString() + '.' + UUID.randomUUID() + ".tmp");
        try {
            Files.write(unfinished, content, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
            move(unfinished, directory.resolve(scope + JSON));
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }

    private static void move(Path unfinished, Path file) throws IOException {
        try {
            Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(unfinished, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    static List<Path> list(Path directory) throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return files.filter(file -> file.getFileName().toString().endsWith(JSON))
                    .sorted()
                    .toList();
        }
    }

    static ScopeId scopeOf(Path file) {
        String name = file.getFileName().toString();
        try {
            return ScopeId.of(name.substring(0, name.length() - JSON.length()));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(
                    "Among the snapshots is " + name + ", whose name is no scope id. Name it after its scope, as in"
                            + " 5e0dfa56-2d52-4c06-a870-bc79c71e86a3.json, or move it elsewhere.",
                    e);
        }
    }
}
