package io.github.faraday4j.jackson;

import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.KeyDeserializer;
import com.fasterxml.jackson.databind.deser.KeyDeserializers;
import org.jspecify.annotations.Nullable;

/** Deserializers of ids and words as keys of maps, for Jackson 2. */
final class Jackson2KeyDeserializers implements KeyDeserializers {

    @Override
    public @Nullable KeyDeserializer findKeyDeserializer(
            JavaType type, DeserializationConfig config, BeanDescription description) {
        TextType<?> text = TextType.find(type.getRawClass());
        return text == null ? null : new Jackson2KeyDeserializer(text);
    }
}
