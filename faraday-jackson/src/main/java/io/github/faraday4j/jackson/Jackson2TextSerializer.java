package io.github.faraday4j.jackson;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.ser.std.StdScalarSerializer;
import java.io.IOException;

/** Writes ids and words, with Jackson 2. */
@SuppressWarnings("serial") // No mapper is serialized with its modules' serializers.
final class Jackson2TextSerializer<T> extends StdScalarSerializer<T> {

    private final TextType<T> text;

    Jackson2TextSerializer(TextType<T> text) {
        super(text.type());
        this.text = text;
    }

    @Override
    public void serialize(T value, JsonGenerator generator, SerializerProvider provider) throws IOException {
        generator.writeString(text.text().apply(value));
    }
}
