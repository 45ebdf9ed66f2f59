package com.example.targets.quickstart;

import java.io.PrintStream;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** Prints what may be shown to anybody: whatever somebody typed where the key does not belong, the key is masked. */
final class MaskedOutput {

    /** Nothing shorter is a key, and masking it would spoil other words. */
    private static final int SHORTEST_KEY = 8;

    private final List<String> keys;
    private final PrintStream out;

    MaskedOutput(Map<String, String> environment, PrintStream out) {
        this.keys = Stream.of(environment.get("FARADAY_API_KEY"), System.getProperty("faraday.api-key"))
                .filter(Objects::nonNull)
                .map(String::strip)
                .filter(key -> key.length() >= SHORTEST_KEY)
                .toList();
        this.out = out;
    }

    void line(String label, String text) {
        String oneLine = text.strip().replaceAll("\\R\\s*", " ");
        out.println(String.format("%-12s%s", label, PlainText.of(masked(oneLine))));
    }

    void block(String text) {
        out.println();
        out.println(masked(text));
    }

    private String masked(String text) {
        String shown = text;
        for (String key : keys) {
            shown = shown.replace(key, "****");
        }
        return shown;
    }
}
