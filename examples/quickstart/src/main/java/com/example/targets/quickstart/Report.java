package com.example.targets.quickstart;

import static java.util.stream.Collectors.joining;

import com.example.targets.sources.ReferenceChoices;
import io.github.faraday4j.ScopeId;
import io.github.faraday4j.dataset.Dataset;
import io.github.faraday4j.dataset.ReferenceableTable;
import io.github.faraday4j.dataset.SourceTable;
import java.util.List;
import java.util.Locale;

/** What the quickstart prints of a scope: its datasets, what can be referenced, and what it would take. */
final class Report {

    private static final String NOTHING = "-";

    private final ScopeId scope;
    private final List<Dataset> datasets;
    private final List<ReferenceableTable> referenceable;

    Report(ScopeId scope, List<Dataset> datasets) {
        this.scope = scope;
        this.datasets = datasets;
        this.referenceable = ReferenceableTable.among(datasets);
    }

    @Override
    public String toString() {
        return "Datasets of scope " + scope + "\n\n" + datasetTable()
                + "\nColumns that a referenced target may be keyed on\n\n" + referenceTable()
                + "\n" + recommendation() + "\n";
    }

    private TextTable datasetTable() {
        TextTable table = new TextTable("NAME", "STATUS", "SOURCE", "ROWS", "COLUMNS", "KEY COLUMNS");
        for (Dataset dataset : datasets) {
            table.line(
                    orNothing(dataset.name()),
                    orNothing(dataset.status().value()),
                    orNothing(dataset.options().type().value()),
                    dataset.rowCount().isPresent()
                            ? Long.toString(dataset.rowCount().getAsLong())
                            : NOTHING,
                    dataset.detectedColumns().isEmpty()
                            ? NOTHING
                            : Integer.toString(dataset.detectedColumns().size()),
                    orNothing(keyColumns(dataset)));
        }
        return table;
    }

    private String keyColumns(Dataset dataset) {
        return referenceable.stream()
                .filter(table -> table.datasetId().equals(dataset.id()))
                .map(ReferenceableTable::column)
                .collect(joining(", "));
    }

    private TextTable referenceTable() {
        TextTable table = new TextTable("DATASET", "COLUMN", "SOURCE TABLES", "CAVEATS");
        for (ReferenceableTable reference : referenceable) {
            table.line(
                    orNothing(reference.datasetName()),
                    orNothing(reference.column()),
                    sources(reference),
                    orNothing(reference.caveats().stream()
                            .map(caveat ->
                                    caveat.name().toLowerCase(Locale.ROOT).replace('_', ' '))
                            .collect(joining(", "))));
        }
        return table;
    }

    private static String sources(ReferenceableTable reference) {
        return orNothing(reference.sources().stream().map(SourceTable::toString).collect(joining(", ")));
    }

    private String recommendation() {
        return ReferenceChoices.among(datasets)
                .recommended()
                .map(choice -> PlainText.of("Recommended: column " + choice.column() + " of " + choice.datasetName()
                        + ", read from " + sources(choice)))
                .orElse("None of them is free of caveats.");
    }

    private static String orNothing(String text) {
        return text.isBlank() ? NOTHING : text;
    }
}
