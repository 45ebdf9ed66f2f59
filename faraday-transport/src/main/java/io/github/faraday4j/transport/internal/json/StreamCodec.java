package io.github.faraday4j.transport.internal.json;

import io.github.faraday4j.dataset.ColumnFormat;
import io.github.faraday4j.dataset.Condition;
import io.github.faraday4j.dataset.DataMapColumn;
import io.github.faraday4j.dataset.DatasetStream;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Reads and writes what a dataset sends to streams, in the form that names each stream once. */
final class StreamCodec {

    private static final VocabularyIndex<ColumnFormat> FORMATS =
            VocabularyIndex.of(ColumnFormat::of, ColumnFormat.documented());

    private StreamCodec() {}

    /** Reads what is sent to a stream. */
    static @Nullable DatasetStream readStream(JsonInput in) throws IOException {
        if (!in.atObject()) {
            return in.skip();
        }
        DatasetStream.Builder datasetStream = DatasetStream.builder();
        String name;
        while ((name = in.nextMember(datasetStream)) != null) {
            switch (name) {
                case "classic" -> datasetStream.classic(in.flag());
                case "conditions" -> datasetStream.conditions(in.list(StreamCodec::readCondition));
                case "data_map" -> datasetStream.dataMap(in.map(StreamCodec::readDataMapColumn));
                case "stream_id" -> datasetStream.streamId(in.uuid());
                default -> in.undecoded();
            }
        }
        return datasetStream.build();
    }

    private static @Nullable DataMapColumn readDataMapColumn(JsonInput in) throws IOException {
        if (!in.atObject()) {
            return in.skip();
        }
        DataMapColumn.Builder dataMapColumn = DataMapColumn.builder();
        String name;
        while ((name = in.nextMember(dataMapColumn)) != null) {
            switch (name) {
                case "column_name" -> dataMapColumn.columnName(in.text());
                case "format" -> dataMapColumn.format(in.word(FORMATS));
                default -> in.undecoded();
            }
        }
        return dataMapColumn.build();
    }

    private static @Nullable Condition readCondition(JsonInput in) throws IOException {
        if (!in.atObject()) {
            return in.skip();
        }
        Condition.Builder condition = Condition.builder();
        String name;
        while ((name = in.nextMember(condition)) != null) {
            switch (name) {
                case "column_name" -> condition.columnName(in.text());
                case "_eq" -> condition.eq(in.text());
                case "_gt" -> condition.gt(in.number());
                case "_gte" -> condition.gte(in.number());
                case "_in" -> condition.in(in.texts());
                case "_lt" -> condition.lt(in.number());
                case "_lte" -> condition.lte(in.number());
                case "_matches" -> condition.matches(in.text());
                case "_neq" -> condition.neq(in.text());
                case "_nin" -> condition.nin(in.texts());
                case "_nnull" -> condition.isNotNull(in.flag());
                case "_null" -> condition.isNull(in.flag());
                case "optional" -> condition.optional(in.flag());
                default -> in.undecoded();
            }
        }
        return condition.build();
    }

    static void writeStream(JsonOutput out, DatasetStream datasetStream) throws IOException {
        out.begin(datasetStream.unknownMembers());
        out.flag("classic", datasetStream.classic());
        out.list("conditions", datasetStream.conditions(), StreamCodec::writeCondition);
        out.map("data_map", datasetStream.dataMap(), StreamCodec::writeDataMapColumn);
        out.word("stream_id", datasetStream.streamId());
        out.end();
    }

    private static void writeDataMapColumn(JsonOutput out, DataMapColumn dataMapColumn) throws IOException {
        out.begin(dataMapColumn.unknownMembers());
        out.text("column_name", dataMapColumn.columnName());
        out.word("format", dataMapColumn.format());
        out.end();
    }

    private static void writeCondition(JsonOutput out, Condition condition) throws IOException {
        out.begin(condition.unknownMembers());
        out.text("column_name", condition.columnName());
        out.text("_eq", condition.eq());
        out.number("_gt", condition.gt());
        out.number("_gte", condition.gte());
        out.texts("_in", condition.in());
        out.number("_lt", condition.lt());
        out.number("_lte", condition.lte());
        out.text("_matches", condition.matches());
        out.text("_neq", condition.neq());
        out.texts("_nin", condition.nin());
        out.flag("_nnull", condition.isNotNull());
        out.flag("_null", condition.isNull());
        out.flag("optional", condition.optional());
        out.end();
    }
}
