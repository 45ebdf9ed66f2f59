package io.github.faraday4j.jackson;

import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ser.std.StdSerializer;

/** Writes ids and words as keys of maps, with Jackson 3. */
final class Jackson3KeySerializer<T> extends StdSerializer<T> {

    private final TextType<T> text;

    Jackson3KeySerializer(TextType<T> text) {
        super(text.type());
        this.text = text;
    }

    @Override
    public void serialize(T value, JsonGenerator generator, SerializationContext context) {
        generator.writeName(text.text().apply(value));
    }
}
