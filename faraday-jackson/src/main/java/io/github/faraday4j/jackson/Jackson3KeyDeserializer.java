package io.github.faraday4j.jackson;

import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.KeyDeserializer;

/** Reads ids and words that are keys of maps, with Jackson 3. */
final class Jackson3KeyDeserializer extends KeyDeserializer {

    private final TextType<?> text;

    Jackson3KeyDeserializer(TextType<?> text) {
        this.text = text;
    }

    @Override
    public Object deserializeKey(String key, DeserializationContext context) {
        try {
            return text.reader().apply(key);
        } catch (IllegalArgumentException e) {
            return context.reportInputMismatch(text.type(), "%s", e.getMessage());
        }
    }
}
