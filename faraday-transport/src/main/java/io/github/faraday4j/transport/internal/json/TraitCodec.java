package io.github.faraday4j.transport.internal.json;

import io.github.faraday4j.dataset.AllColumnsAsTraits;
import io.github.faraday4j.dataset.ColumnFormat;
import io.github.faraday4j.dataset.TraitColumn;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Reads and writes what a dataset makes traits of. */
final class TraitCodec {

    private static final VocabularyIndex<ColumnFormat> FORMATS =
            VocabularyIndex.of(ColumnFormat::of, ColumnFormat.documented());

    private TraitCodec() {}

    /** Reads a trait; a bare text is its column, as before 2023-06. */
    static @Nullable TraitColumn readTrait(JsonInput in) throws IOException {
        if (in.atText()) {
            return TraitColumn.builder().columnName(in.parser().getText()).build();
        }
        if (!in.atObject()) {
            return in.skip();
        }
        TraitColumn.Builder traitColumn = TraitColumn.builder();
        String name;
        while ((name = in.nextMember(traitColumn)) != null) {
            switch (name) {
                case "column_name" -> traitColumn.columnName(in.text());
                case "format" -> traitColumn.format(in.word(FORMATS));
                case "null_values" -> traitColumn.nullValues(in.texts());
                case "transformation_table" -> traitColumn.transformationTable(in.map(TraitCodec::readScalar));
                case "value" -> traitColumn.value(in.scalar());
                default -> in.undecoded();
            }
        }
        return traitColumn.build();
    }

    /** Reads what asks for a trait of every column. */
    static @Nullable AllColumnsAsTraits readAllColumns(JsonInput in) throws IOException {
        if (!in.atObject()) {
            return in.skip();
        }
        AllColumnsAsTraits.Builder allColumnsAsTraits = AllColumnsAsTraits.builder();
        String name;
        while ((name = in.nextMember(allColumnsAsTraits)) != null) {
            switch (name) {
                case "exclude" -> allColumnsAsTraits.exclude(in.texts());
                case "include" -> allColumnsAsTraits.include(in.texts());
                default -> in.undecoded();
            }
        }
        return allColumnsAsTraits.build();
    }

    private static @Nullable Object readScalar(JsonInput in) throws IOException {
        return in.atObject() || in.atArray() ? in.skip() : RawJson.read(in.parser());
    }

    static void writeTrait(JsonOutput out, TraitColumn traitColumn) throws IOException {
        out.begin(traitColumn.unknownMembers());
        out.text("column_name", traitColumn.columnName());
        out.word("format", traitColumn.format());
        out.texts("null_values", traitColumn.nullValues());
        out.map("transformation_table", traitColumn.transformationTable(), JsonOutput::raw);
        out.member("value", traitColumn.value(), JsonOutput::raw);
        out.end();
    }

    static void writeAllColumns(JsonOutput out, AllColumnsAsTraits allColumnsAsTraits) throws IOException {
        out.begin(allColumnsAsTraits.unknownMembers());
        out.texts("exclude", allColumnsAsTraits.exclude());
        out.texts("include", allColumnsAsTraits.include());
        out.end();
    }
}
