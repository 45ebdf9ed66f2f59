package io.github.faraday4j.transport.internal.json;

import io.github.faraday4j.dataset.DecodeConfig;
import io.github.faraday4j.dataset.RecodeConfig;
import io.github.faraday4j.dataset.StreamMapping;
import io.github.faraday4j.dataset.StreamProperty;
import java.io.IOException;

/** Writes what a dataset sends to streams, in the form that allows several mappings to one stream. */
final class StreamMappingWriter {

    private StreamMappingWriter() {}

    static void write(JsonOutput out, StreamMapping streamMapping) throws IOException {
        out.begin(streamMapping.unknownMembers());
        out.map("properties", streamMapping.properties(), StreamMappingWriter::property);
        out.word("stream_id", streamMapping.streamId());
        out.text("stream_name", streamMapping.streamName());
        out.end();
    }

    private static void property(JsonOutput out, StreamProperty streamProperty) throws IOException {
        out.begin(streamProperty.unknownMembers());
        out.text("column_name", streamProperty.columnName());
        out.member("decode", streamProperty.decode(), StreamMappingWriter::decode);
        out.member("recode", streamProperty.recode(), StreamMappingWriter::recode);
        out.member("value", streamProperty.value(), JsonOutput::raw);
        out.end();
    }

    private static void decode(JsonOutput out, DecodeConfig decodeConfig) throws IOException {
        out.begin(decodeConfig.unknownMembers());
        out.word("cast", decodeConfig.cast());
        out.map("map", decodeConfig.map(), JsonOutput::raw);
        out.text("sql", decodeConfig.sql());
        out.end();
    }

    private static void recode(JsonOutput out, RecodeConfig recodeConfig) throws IOException {
        out.begin(recodeConfig.unknownMembers());
        out.map("map", recodeConfig.map(), JsonOutput::raw);
        out.text("sql", recodeConfig.sql());
        out.end();
    }
}
