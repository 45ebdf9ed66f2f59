package io.github.faraday4j.transport.internal.json;

import io.github.faraday4j.dataset.ColumnDataType;
import io.github.faraday4j.dataset.DatasetColumn;
import java.io.IOException;

/** Writes detected columns. */
final class ColumnWriter {

    private ColumnWriter() {}

    static void write(JsonOutput out, DatasetColumn datasetColumn) throws IOException {
        out.begin(datasetColumn.unknownMembers());
        out.member("data_type", datasetColumn.dataType(), ColumnWriter::dataType);
        out.number("fill_rate", datasetColumn.fillRate());
        out.texts("identifier_recommendation", datasetColumn.identifierRecommendation());
        out.flag("is_nullable", datasetColumn.isNullable());
        out.text("name", datasetColumn.name());
        out.end();
    }

    private static void dataType(JsonOutput out, ColumnDataType type) throws IOException {
        if (type.type().isPresent() && type.equals(ColumnDataType.of(type.type().get()))) {
            out.value(type.type().get().value());
        } else {
            out.begin(type.unknownMembers());
            out.word("type", type.type());
            out.word("logicalType", type.logicalType());
            out.end();
        }
    }
}
