package io.github.faraday4j.transport.internal.json;

import io.github.faraday4j.dataset.Condition;
import io.github.faraday4j.dataset.DataMapColumn;
import io.github.faraday4j.dataset.DatasetStream;
import java.io.IOException;

/** Writes what a dataset sends to streams, in the form that names each stream once. */
final class StreamWriter {

    private StreamWriter() {}

    static void stream(JsonOutput out, DatasetStream datasetStream) throws IOException {
        out.begin(datasetStream.unknownMembers());
        out.flag("classic", datasetStream.classic());
        out.list("conditions", datasetStream.conditions(), StreamWriter::condition);
        out.map("data_map", datasetStream.dataMap(), StreamWriter::dataMapColumn);
        out.word("stream_id", datasetStream.streamId());
        out.end();
    }

    private static void dataMapColumn(JsonOutput out, DataMapColumn dataMapColumn) throws IOException {
        out.begin(dataMapColumn.unknownMembers());
        out.text("column_name", dataMapColumn.columnName());
        out.word("format", dataMapColumn.format());
        out.end();
    }

    private static void condition(JsonOutput out, Condition condition) throws IOException {
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
