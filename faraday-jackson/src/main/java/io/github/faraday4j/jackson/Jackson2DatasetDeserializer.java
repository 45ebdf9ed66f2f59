package io.github.faraday4j.jackson;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.util.NameTransformer;
import io.github.faraday4j.MalformedResponseException;
import io.github.faraday4j.dataset.Dataset;
import java.io.IOException;

/** Reads datasets, with Jackson 2. */
final class Jackson2DatasetDeserializer extends StdDeserializer<Dataset> {

    private static final long serialVersionUID = 1L;

    Jackson2DatasetDeserializer() {
        super(Dataset.class);
    }

    @Override
    public boolean isCachable() {
        return true;
    }

    /** Another of the same: Jackson takes an object that returns itself for one that cannot be unwrapped. */
    @Override
    public JsonDeserializer<Dataset> unwrappingDeserializer(NameTransformer names) {
        return new Jackson2DatasetDeserializer();
    }

    @Override
    public Dataset deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        JsonToken token = parser.currentToken();
        if (token == JsonToken.START_ARRAY) {
            return _deserializeFromArray(parser, context);
        }
        if (token == JsonToken.START_OBJECT) {
            parser.nextToken();
        } else if (token != JsonToken.FIELD_NAME && token != JsonToken.END_OBJECT) {
            // After the name of its type, an object is handed over without its beginning.
            return (Dataset) context.handleUnexpectedToken(getValueType(context), parser);
        }
        try {
            return DatasetTokens.read(new Jackson2Tokens(parser));
        } catch (MalformedResponseException e) {
            return context.reportInputMismatch(this, "%s", Problems.of(e));
        }
    }
}
