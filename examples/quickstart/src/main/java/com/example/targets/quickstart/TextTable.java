package com.example.targets.quickstart;

import java.util.ArrayList;
import java.util.List;

/** Lines of text in aligned columns; columns of numbers are aligned at their ends. */
final class TextTable {

    private static final String GAP = "  ";

    private final List<List<String>> lines = new ArrayList<>();

    TextTable(String... headers) {
        line(headers);
    }

    /** Adds a line. */
    TextTable line(String... cells) {
        lines.add(List.of(cells).stream().map(PlainText::of).toList());
        return this;
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        List<String> formats = new ArrayList<>();
        for (int column = 0; column < lines.get(0).size(); column++) {
            formats.add(format(column));
        }
        for (List<String> cells : lines) {
            StringBuilder line = new StringBuilder();
            for (int column = 0; column < cells.size(); column++) {
                line.append(String.format(formats.get(column), cells.get(column)))
                        .append(GAP);
            }
            text.append(line.toString().stripTrailing()).append('\n');
        }
        return text.toString();
    }

    private String format(int column) {
        int width = lines.stream()
                .mapToInt(cells -> cells.get(column).length())
                .max()
                .orElseThrow();
        return "%" + (isNumeric(column) ? "" : "-") + width + "s";
    }

    private boolean isNumeric(int column) {
        List<String> values =
                lines.stream().skip(1).map(cells -> cells.get(column)).toList();
        return values.stream().allMatch(value -> value.matches("[0-9]+|-"))
                && !values.stream().allMatch("-"::equals);
    }
}
