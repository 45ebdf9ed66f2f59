package io.github.faraday4j.transport.internal.json;

import io.github.faraday4j.dataset.ColumnDataType;
import io.github.faraday4j.dataset.ColumnType;
import io.github.faraday4j.dataset.DatasetColumn;
import io.github.faraday4j.dataset.LogicalType;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes detected columns. A document has hundreds of them, so one builder makes all: a builder each would be a
 * tenth of what decoding allocates.
 */
final class ColumnCodec implements JsonInput.ValueReader<DatasetColumn> {

    private static final VocabularyIndex<ColumnType> TYPES =
            VocabularyIndex.of(ColumnType::of, ColumnType.documented());
    private static final VocabularyIndex<ColumnDataType> PLAIN_TYPES =
            VocabularyIndex.of(type -> ColumnDataType.of(ColumnType.of(type)), ColumnType.documented());
    private static final VocabularyIndex<LogicalType> LOGICAL_TYPES =
            VocabularyIndex.of(LogicalType::of, LogicalType.documented());

    private DatasetColumn.Builder datasetColumn = DatasetColumn.builder();
    private ColumnDataType.Builder columnDataType = ColumnDataType.builder();

    /** Reads a column. */
    @Override
    public @Nullable DatasetColumn read(JsonInput in) throws IOException {
        if (!in.atObject()) {
            return in.skip();
        }
        forgetColumn();
        String name;
        while ((name = in.nextMember(datasetColumn)) != null) {
            switch (name) {
                case "data_type" -> datasetColumn.dataType(readDataType(in));
                case "fill_rate" -> datasetColumn.fillRate(in.number());
                case "identifier_recommendation" -> datasetColumn.identifierRecommendation(in.texts());
                case "is_nullable" -> datasetColumn.isNullable(in.flag());
                case "name" -> datasetColumn.name(in.text());
                default -> in.undecoded();
            }
        }
        DatasetColumn column = datasetColumn.build();
        if (!column.unknownMembers().isEmpty()) {
            datasetColumn = DatasetColumn.builder();
        }
        return column;
    }

    private void forgetColumn() {
        datasetColumn
                .dataType(null)
                .fillRate(null)
                .identifierRecommendation(List.of())
                .isNullable(null)
                .name(null);
    }

    private @Nullable ColumnDataType readDataType(JsonInput in) throws IOException {
        if (in.atText()) {
            return PLAIN_TYPES.read(in.parser());
        }
        return in.atObject() ? readTypeObject(in) : in.undecoded();
    }

    private ColumnDataType readTypeObject(JsonInput in) throws IOException {
        columnDataType.type(null).logicalType(null);
        String name;
        while ((name = in.nextMember(columnDataType)) != null) {
            switch (name) {
                case "type" -> columnDataType.type(in.word(TYPES));
                case "logicalType" -> columnDataType.logicalType(in.word(LOGICAL_TYPES));
                default -> in.undecoded();
            }
        }
        ColumnDataType type = columnDataType.build();
        if (!type.unknownMembers().isEmpty()) {
            columnDataType = ColumnDataType.builder();
        }
        return type;
    }

    static void write(JsonOutput out, DatasetColumn datasetColumn) throws IOException {
        out.begin(datasetColumn.unknownMembers());
        out.member("data_type", datasetColumn.dataType(), ColumnCodec::writeDataType);
        out.number("fill_rate", datasetColumn.fillRate());
        out.texts("identifier_recommendation", datasetColumn.identifierRecommendation());
        out.flag("is_nullable", datasetColumn.isNullable());
        out.text("name", datasetColumn.name());
        out.end();
    }

    private static void writeDataType(JsonOutput out, ColumnDataType type) throws IOException {
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
