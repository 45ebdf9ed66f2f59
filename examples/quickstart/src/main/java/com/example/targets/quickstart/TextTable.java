package com.example.targets.quickstart;

import java.util.ArrayList;
import java.util.List;

/** Lines of text in aligned columns. */
final class TextTable {

    private static final String GAP = "  ";

    private final List<List<String>> lines = new ArrayList<>();
    private final int[] widths;

    TextTable(String... headers) {
        widths = new int[headers.length];
        line(List.of(headers));
    }

    /** Adds a line. */
    TextTable row(String... cells) {
        line(List.of(cells));
        return this;
    }

    private void line(List<String> cells) {
        List<String> plain = cells.stream().map(PlainText::of).toList();
        for (int i = 0; i < widths.length; i++) {
            widths[i] = Math.max(widths[i], plain.get(i).length());
        }
        lines.add(plain);
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        for (List<String> cells : lines) {
            StringBuilder line = new StringBuilder();
            for (int i = 0; i < widths.length; i++) {
                line.append(i == 0 ? "" : GAP)
                        .append(cells.get(i))
                        .append(" ".repeat(widths[i] - cells.get(i).length()));
            }
            text.append(line.toString().stripTrailing()).append('\n');
        }
        return text.toString();
    }
}
