package io.github.faraday4j.jackson;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import java.io.IOException;

/** Reads ids and words, with Jackson 2. */
@SuppressWarnings("serial")
final class Jackson2TextDeserializer<T> extends StdScalarDeserializer<T> {

    private final TextType<T> text;

    Jackson2TextDeserializer(TextType<T> text) {
        super(text.type());
        this.text = text;
    }

    @Override
    public boolean isCachable() {
        return true;
    }

    @Override
    public T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        if (parser.hasToken(JsonToken.START_ARRAY)) {
            return _deserializeFromArray(parser, context);
        }
        if (!parser.hasToken(JsonToken.VALUE_STRING)) {
            return text.type().cast(context.handleUnexpectedToken(getValueType(context), parser));
        }
        try {
            return text.reader().apply(parser.getText());
        } catch (IllegalArgumentException e) {
            // Not Jackson's own words for a text of no use: they would show it.
            return context.reportInputMismatch(this, "%s", e.getMessage());
        }
    }
}
