package io.github.faraday4j.benchmarks.report;

import java.util.List;

/** A table of Markdown. */
final class Table {

    private final StringBuilder text = new StringBuilder();

    Table(List<String> heads) {
        row(heads);
        row(heads.stream().map(head -> "---").toList());
    }

    static Table of(String... heads) {
        return new Table(List.of(heads));
    }

    Table row(List<String> cells) {
        text.append("| ").append(String.join(" | ", cells)).append(" |\n");
        return this;
    }

    Table row(String... cells) {
        return row(List.of(cells));
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
