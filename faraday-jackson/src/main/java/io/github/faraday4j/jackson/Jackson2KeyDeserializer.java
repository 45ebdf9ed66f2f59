package io.github.faraday4j.jackson;

import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.KeyDeserializer;

/** Reads ids and words that are keys of maps, with Jackson 2. */
final class Jackson2KeyDeserializer extends KeyDeserializer {

    private final TextType<?> text;

    Jackson2KeyDeserializer(TextType<?> text) {
        this.text = text;
    }

    @Override
    public Object deserializeKey(String key, DeserializationContext context) throws JsonMappingException {
        try {
            return text.reader().apply(key);
        } catch (IllegalArgumentException e) {
            return context.reportInputMismatch(text.type(), "%s", e.getMessage());
        }
    }
}
