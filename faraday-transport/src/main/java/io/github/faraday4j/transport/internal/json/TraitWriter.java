package io.github.faraday4j.transport.internal.json;

import io.github.faraday4j.dataset.AllColumnsAsTraits;
import io.github.faraday4j.dataset.TraitColumn;
import java.io.IOException;

/** Writes what a dataset makes traits of. */
final class TraitWriter {

    private TraitWriter() {}

    static void trait(JsonOutput out, TraitColumn traitColumn) throws IOException {
        out.begin(traitColumn.unknownMembers());
        out.text("column_name", traitColumn.columnName());
        out.word("format", traitColumn.format());
        out.texts("null_values", traitColumn.nullValues());
        out.map("transformation_table", traitColumn.transformationTable(), JsonOutput::raw);
        out.member("value", traitColumn.value(), JsonOutput::raw);
        out.end();
    }

    static void allColumns(JsonOutput out, AllColumnsAsTraits allColumnsAsTraits) throws IOException {
        out.begin(allColumnsAsTraits.unknownMembers());
        out.texts("exclude", allColumnsAsTraits.exclude());
        out.texts("include", allColumnsAsTraits.include());
        out.end();
    }
}
