package io.github.faraday4j.jackson;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import java.io.IOException;

/** Writes ids and words as keys of maps, with Jackson 2. */
@SuppressWarnings("serial")
final class Jackson2KeySerializer<T> extends StdSerializer<T> {

    private final TextType<T> text;

    Jackson2KeySerializer(TextType<T> text) {
        super(text.type());
        this.text = text;
    }

    @Override
    public void serialize(T value, JsonGenerator generator, SerializerProvider provider) throws IOException {
        generator.writeFieldName(text.text().apply(value));
    }
}
