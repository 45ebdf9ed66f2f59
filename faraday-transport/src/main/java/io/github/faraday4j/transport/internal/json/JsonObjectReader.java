package io.github.faraday4j.transport.internal.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.github.faraday4j.transport.ResponseLimits;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads one JSON object as raw values. Safe for use by several threads. */
public final class JsonObjectReader {

    private final JsonFormat format;

    public JsonObjectReader(ResponseLimits limits) {
        this.format = JsonFormat.of(limits);
    }

    /**
     * Reads the first bytes of an array; what follows the object is not looked at.
     *
     * @return the members; none if the bytes begin with another kind of value
     * @throws MalformedJsonException if the bytes are not UTF-8, or nothing but white space
     * @throws IOException if they are not JSON, or pass a limit
     */
    public Map<String, @Nullable Object> read(byte[] bytes, int length) throws IOException, MalformedJsonException {
        int start = Utf8Check.begin(bytes, length);
        try (JsonParser parser = format.parser(bytes, start, length - start)) {
            return parser.nextToken() == JsonToken.START_OBJECT ? RawJson.map(parser) : Map.of();
        }
    }
}
