package io.github.faraday4j.jackson;

import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdScalarDeserializer;

/** Reads ids and words, with Jackson 3. */
final class Jackson3TextDeserializer<T> extends StdScalarDeserializer<T> {

    private final TextType<T> text;

    Jackson3TextDeserializer(TextType<T> text) {
        super(text.type());
        this.text = text;
    }

    @Override
    public boolean isCachable() {
        return true;
    }

    @Override
    public T deserialize(JsonParser parser, DeserializationContext context) {
        if (parser.hasToken(JsonToken.START_ARRAY)) {
            return _deserializeFromArray(parser, context);
        }
        if (!parser.hasToken(JsonToken.VALUE_STRING)) {
            return text.type().cast(context.handleUnexpectedToken(getValueType(context), parser));
        }
        try {
            return text.reader().apply(parser.getString());
        } catch (IllegalArgumentException e) {
            // Not Jackson's own words for a text of no use: they would show it.
            return context.reportInputMismatch(this, "%s", e.getMessage());
        }
    }
}
