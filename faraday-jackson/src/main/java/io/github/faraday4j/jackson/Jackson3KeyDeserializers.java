package io.github.faraday4j.jackson;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.KeyDeserializer;
import tools.jackson.databind.deser.KeyDeserializers;

/** Deserializers of ids and words as keys of maps, for Jackson 3. */
final class Jackson3KeyDeserializers implements KeyDeserializers {

    @Override
    public @Nullable KeyDeserializer findKeyDeserializer(
            JavaType type, DeserializationConfig config, BeanDescription.Supplier description) {
        TextType<?> text = TextType.find(type.getRawClass());
        return text == null ? null : new Jackson3KeyDeserializer(text);
    }
}
