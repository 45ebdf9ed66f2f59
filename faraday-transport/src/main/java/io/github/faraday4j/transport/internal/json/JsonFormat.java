package io.github.faraday4j.transport.internal.json;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import io.github.faraday4j.transport.ResponseLimits;
import java.io.IOException;
import java.io.OutputStream;

/** Jackson, set up for one set of limits. A factory of our own: no application can share or change it. */
final class JsonFormat {

    private static final JsonFormat DEFAULT = new JsonFormat(ResponseLimits.ofDefaults());

    private final JsonFactory factory;
    private final ResponseLimits limits;

    private JsonFormat(ResponseLimits limits) {
        this.limits = limits;
        this.factory = JsonFactory.builder()
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(limits.maxDepth())
                        .maxStringLength(limits.maxStringLength())
                        .maxNameLength(limits.maxNameLength())
                        .maxNumberLength(limits.maxNumberLength())
                        .maxTokenCount(limits.maxTokens())
                        .build())
                // Names that a server makes up must neither fill the JVM's table of strings nor fail for colliding.
                .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
                .disable(JsonFactory.Feature.FAIL_ON_SYMBOL_HASH_OVERFLOW)
                // A lone surrogate is data to us, and cannot be written in any other way.
                .enable(JsonWriteFeature.ESCAPE_NON_ASCII)
                .build();
    }

    static JsonFormat of(ResponseLimits limits) {
        return limits == ResponseLimits.ofDefaults() ? DEFAULT : new JsonFormat(limits);
    }

    ResponseLimits limits() {
        return limits;
    }

    JsonParser parser(byte[] bytes, int offset, int length) throws IOException {
        return factory.createParser(bytes, offset, length);
    }

    JsonGenerator generator(OutputStream target) throws IOException {
        return factory.createGenerator(target, JsonEncoding.UTF8);
    }
}
