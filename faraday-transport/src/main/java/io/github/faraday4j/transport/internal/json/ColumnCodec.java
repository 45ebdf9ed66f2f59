package io.github.faraday4j.transport.internal.json;

import io.github.faraday4j.dataset.ColumnDataType;
import io.github.faraday4j.dataset.ColumnType;
import io.github.faraday4j.dataset.DatasetColumn;
import io.github.faraday4j.dataset.LogicalType;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Reads detected columns. */
final class ColumnCodec {

    private static final VocabularyIndex<ColumnType> TYPES =
            VocabularyIndex.of(ColumnType::of, ColumnType.documented());
    private static final VocabularyIndex<ColumnDataType> PLAIN_TYPES =
            VocabularyIndex.of(type -> ColumnDataType.of(ColumnType.of(type)), ColumnType.documented());
    private static final VocabularyIndex<LogicalType> LOGICAL_TYPES =
            VocabularyIndex.of(LogicalType::of, LogicalType.documented());

    private ColumnCodec() {}

    /** Reads a column. */
    static @Nullable DatasetColumn read(JsonInput in) throws IOException {
        if (!in.atObject()) {
            return in.skip();
        }
        DatasetColumn.Builder datasetColumn = DatasetColumn.builder();
        String name;
        while ((name = in.nextMember(datasetColumn)) != null) {
            switch (name) {
                case "data_type" -> datasetColumn.dataType(dataType(in));
                case "fill_rate" -> datasetColumn.fillRate(in.number());
                case "identifier_recommendation" -> datasetColumn.identifierRecommendation(in.texts());
                case "is_nullable" -> datasetColumn.isNullable(in.flag());
                case "name" -> datasetColumn.name(in.text());
                default -> in.undecoded();
            }
        }
        return datasetColumn.build();
    }

    private static @Nullable ColumnDataType dataType(JsonInput in) throws IOException {
        return in.atText() ? PLAIN_TYPES.read(in.parser()) : in.object(ColumnCodec::typeObject);
    }

    private static ColumnDataType typeObject(JsonInput in) throws IOException {
        ColumnDataType.Builder columnDataType = ColumnDataType.builder();
        String name;
        while ((name = in.nextMember(columnDataType)) != null) {
            switch (name) {
                case "type" -> columnDataType.type(in.word(TYPES));
                case "logicalType" -> columnDataType.logicalType(in.word(LOGICAL_TYPES));
                default -> in.undecoded();
            }
        }
        return columnDataType.build();
    }
}
