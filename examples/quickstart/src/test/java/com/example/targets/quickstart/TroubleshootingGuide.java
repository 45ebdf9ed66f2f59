package com.example.targets.quickstart;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** The page of the documentation that shows what the doctor says. */
final class TroubleshootingGuide {

    private final String text;

    private TroubleshootingGuide(String text) {
        this.text = text;
    }

    static TroubleshootingGuide read() throws IOException {
        Path page = Path.of("docs", "troubleshooting.md");
        Path root = Stream.iterate(Path.of("").toAbsolutePath(), path -> path != null, Path::getParent)
                .filter(path -> Files.exists(path.resolve(page)))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no " + page + " above this directory"));
        return new TroubleshootingGuide(Files.readString(root.resolve(page)));
    }

    String text() {
        return text;
    }

    /** Its first block of text. */
    String doctorSaid() {
        int start = text.indexOf("```text\n") + "```text\n".length();
        return text.substring(start, text.indexOf("```", start));
    }
}
