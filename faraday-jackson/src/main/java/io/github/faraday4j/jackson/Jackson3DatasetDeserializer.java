package io.github.faraday4j.jackson;

import io.github.faraday4j.MalformedResponseException;
import io.github.faraday4j.dataset.Dataset;
import java.io.IOException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.util.NameTransformer;

/** Reads datasets, with Jackson 3. */
final class Jackson3DatasetDeserializer extends StdDeserializer<Dataset> {

    Jackson3DatasetDeserializer() {
        super(Dataset.class);
    }

    @Override
    public boolean isCachable() {
        return true;
    }

    /** Another of the same: Jackson takes an object that returns itself for one that cannot be unwrapped. */
    @Override
    public ValueDeserializer<Dataset> unwrappingDeserializer(DeserializationContext context, NameTransformer names) {
        return new Jackson3DatasetDeserializer();
    }

    @Override
    public Dataset deserialize(JsonParser parser, DeserializationContext context) {
        JsonToken token = parser.currentToken();
        if (token == JsonToken.START_ARRAY) {
            return _deserializeFromArray(parser, context);
        }
        if (token == JsonToken.START_OBJECT) {
            parser.nextToken();
        } else if (token != JsonToken.PROPERTY_NAME && token != JsonToken.END_OBJECT) {
            // After the name of its type, an object is handed over without its beginning.
            return (Dataset) context.handleUnexpectedToken(getValueType(context), parser);
        }
        try {
            return DatasetTokens.read(new Jackson3Tokens(parser));
        } catch (MalformedResponseException e) {
            return context.reportInputMismatch(this, "%s", Problems.of(e));
        } catch (IOException e) {
            throw JacksonIOException.construct(e, parser);
        }
    }
}
