package io.github.faraday4j.jackson;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamWriteConstraints;
import io.github.faraday4j.dataset.Dataset;
import io.github.faraday4j.transport.DatasetJson;
import java.io.IOException;
import java.util.List;

/** Datasets as tokens, and back. What a member means is known to {@link DatasetJson} alone. */
final class DatasetTokens {

    /** Without limits of its own: when writing there are none, and when reading {@link DatasetJson} has them. */
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(Integer.MAX_VALUE)
                    .maxStringLength(Integer.MAX_VALUE)
                    .maxNameLength(Integer.MAX_VALUE)
                    .maxNumberLength(Integer.MAX_VALUE)
                    .build())
            .streamWriteConstraints(StreamWriteConstraints.builder()
                    .maxNestingDepth(Integer.MAX_VALUE)
                    .build())
            .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
            .disable(JsonFactory.Feature.FAIL_ON_SYMBOL_HASH_OVERFLOW)
            .build();

    private DatasetTokens() {}

    /** Writes the members of a dataset, without the braces around them. */
    static void write(Dataset dataset, TokenSink sink) throws IOException {
        try (JsonParser parser = FACTORY.createParser(DatasetJson.encode(List.of(dataset)))) {
            parser.nextToken(); // the array
            parser.nextToken(); // the object
            parser.nextToken();
            new Jackson2Tokens(parser).copyTo(sink);
        }
    }

    /**
     * Reads a dataset of its members.
     *
     * @throws io.github.faraday4j.MalformedResponseException if they are none of a dataset, or beyond the limits
     */
    static Dataset read(TokenSource members) throws IOException {
        LimitedBytes bytes = new LimitedBytes();
        try (JsonGenerator generator = FACTORY.createGenerator(bytes)) {
            TokenSink sink = new CheckedSink(generator);
            sink.startArray();
            sink.startObject();
            members.copyTo(sink);
            sink.endObject();
            sink.endArray();
        }
        return DatasetJson.decode(bytes.toByteArray()).get(0);
    }
}
