package com.example.targets.readme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.example.targets.readme.Links.Link;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** No link of any document of the repository leads nowhere, and no page is without a link to it. */
class LinksTest {

    private final Path root = Readme.find().root();

    @TestFactory
    Stream<DynamicTest> everyRelativeLinkLeadsSomewhere() throws IOException {
        return documents().stream().flatMap(document -> Links.in(document).relative().stream()
                .map(link -> dynamicTest(
                        root.relativize(document) + ":" + link.line() + " -> " + link.target(),
                        () -> assertLeadsSomewhere(document, link))));
    }

    @Test
    void theReadmeOrThePageOfDecisionsLinksEveryPage() throws IOException {
        List<Path> linked = Stream.of(root.resolve("README.md"), root.resolve("docs/adr/README.md"))
                .flatMap(index -> Links.in(index).relative().stream()
                        .map(link -> index.resolveSibling(link.path()).normalize()))
                .toList();

        assertThat(linked).containsAll(pages());
    }

    private static void assertLeadsSomewhere(Path document, Link link) {
        Path target = link.path().isEmpty() ? document : document.resolveSibling(link.path());
        assertThat(target).exists();
        if (!link.anchor().isEmpty()) {
            assertThat(Links.in(target).anchors()).contains(link.anchor());
        }
    }

    /** All but the README itself, and those that explain the folder of code that they lie in. */
    private List<Path> pages() throws IOException {
        return documents().stream()
                .filter(document -> !document.equals(root.resolve("README.md")))
                .filter(document -> !document.toString().contains("/src/"))
                .toList();
    }

    /** All that is not the output of a build, nor hidden. */
    private List<Path> documents() throws IOException {
        List<Path> documents = new ArrayList<>();
        Files.walkFileTree(root, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                String name = folder.getFileName().toString();
                boolean isOutput = name.equals("target") || name.startsWith(".") && !folder.equals(root);
                return isOutput ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                if (file.toString().endsWith(".md")) {
                    documents.add(file.normalize());
                }
                return FileVisitResult.CONTINUE;
            }
        });
        return documents;
    }
}
