package io.github.faraday4j.jackson;

import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ser.std.StdScalarSerializer;

/** Writes ids and words, with Jackson 3. */
final class Jackson3TextSerializer<T> extends StdScalarSerializer<T> {

    private final TextType<T> text;

    Jackson3TextSerializer(TextType<T> text) {
        super(text.type());
        this.text = text;
    }

    @Override
    public void serialize(T value, JsonGenerator generator, SerializationContext context) {
        generator.writeString(text.text().apply(value));
    }
}
