package io.github.faraday4j.transport.internal.json;

import io.github.faraday4j.dataset.ColumnType;
import io.github.faraday4j.dataset.DecodeConfig;
import io.github.faraday4j.dataset.RecodeConfig;
import io.github.faraday4j.dataset.StreamMapping;
import io.github.faraday4j.dataset.StreamProperty;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Reads and writes what a dataset sends to streams, in the form that allows several mappings to one stream. */
final class StreamMappingCodec {

    private static final VocabularyIndex<ColumnType> TYPES =
            VocabularyIndex.of(ColumnType::of, ColumnType.documented());

    private StreamMappingCodec() {}

    /** Reads a mapping to a stream. */
    static @Nullable StreamMapping read(JsonInput in) throws IOException {
        if (!in.atObject()) {
            return in.skip();
        }
        StreamMapping.Builder streamMapping = StreamMapping.builder();
        String name;
        while ((name = in.nextMember(streamMapping)) != null) {
            switch (name) {
                case "properties" -> streamMapping.properties(in.map(StreamMappingCodec::readProperty));
                case "stream_id" -> streamMapping.streamId(in.uuid());
                case "stream_name" -> streamMapping.streamName(in.text());
                default -> in.undecoded();
            }
        }
        return streamMapping.build();
    }

    private static @Nullable StreamProperty readProperty(JsonInput in) throws IOException {
        if (!in.atObject()) {
            return in.skip();
        }
        StreamProperty.Builder streamProperty = StreamProperty.builder();
        String name;
        while ((name = in.nextMember(streamProperty)) != null) {
            switch (name) {
                case "column_name" -> streamProperty.columnName(in.text());
                case "decode" -> streamProperty.decode(in.object(StreamMappingCodec::readDecode));
                case "recode" -> streamProperty.recode(in.object(StreamMappingCodec::readRecode));
                case "value" -> streamProperty.value(in.scalar());
                default -> in.undecoded();
            }
        }
        return streamProperty.build();
    }

    private static @Nullable DecodeConfig readDecode(JsonInput in) throws IOException {
        if (!in.atObject()) {
            return in.skip();
        }
        DecodeConfig.Builder decodeConfig = DecodeConfig.builder();
        String name;
        while ((name = in.nextMember(decodeConfig)) != null) {
            switch (name) {
                case "cast" -> decodeConfig.cast(in.word(TYPES));
                case "map" -> decodeConfig.map(in.map(StreamMappingCodec::readAnything));
                case "sql" -> decodeConfig.sql(in.text());
                default -> in.undecoded();
            }
        }
        return decodeConfig.build();
    }

    private static @Nullable RecodeConfig readRecode(JsonInput in) throws IOException {
        if (!in.atObject()) {
            return in.skip();
        }
        RecodeConfig.Builder recodeConfig = RecodeConfig.builder();
        String name;
        while ((name = in.nextMember(recodeConfig)) != null) {
            switch (name) {
                case "map" -> recodeConfig.map(in.map(StreamMappingCodec::readAnything));
                case "sql" -> recodeConfig.sql(in.text());
                default -> in.undecoded();
            }
        }
        return recodeConfig.build();
    }

    private static @Nullable Object readAnything(JsonInput in) throws IOException {
        return RawJson.read(in.parser());
    }

    static void write(JsonOutput out, StreamMapping streamMapping) throws IOException {
        out.begin(streamMapping.unknownMembers());
        out.map("properties", streamMapping.properties(), StreamMappingCodec::writeProperty);
        out.word("stream_id", streamMapping.streamId());
        out.text("stream_name", streamMapping.streamName());
        out.end();
    }

    private static void writeProperty(JsonOutput out, StreamProperty streamProperty) throws IOException {
        out.begin(streamProperty.unknownMembers());
        out.text("column_name", streamProperty.columnName());
        out.member("decode", streamProperty.decode(), StreamMappingCodec::writeDecode);
        out.member("recode", streamProperty.recode(), StreamMappingCodec::writeRecode);
        out.member("value", streamProperty.value(), JsonOutput::raw);
        out.end();
    }

    private static void writeDecode(JsonOutput out, DecodeConfig decodeConfig) throws IOException {
        out.begin(decodeConfig.unknownMembers());
        out.word("cast", decodeConfig.cast());
        out.map("map", decodeConfig.map(), JsonOutput::raw);
        out.text("sql", decodeConfig.sql());
        out.end();
    }

    private static void writeRecode(JsonOutput out, RecodeConfig recodeConfig) throws IOException {
        out.begin(recodeConfig.unknownMembers());
        out.map("map", recodeConfig.map(), JsonOutput::raw);
        out.text("sql", recodeConfig.sql());
        out.end();
    }
}
