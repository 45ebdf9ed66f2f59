package io.github.faraday4j.jackson;

import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializationConfig;
import com.fasterxml.jackson.databind.ser.Serializers;
import org.jspecify.annotations.Nullable;

/** Serializers of ids and words as keys of maps, for Jackson 2. */
final class Jackson2KeySerializers extends Serializers.Base {

    @Override
    public @Nullable JsonSerializer<?> findSerializer(
            SerializationConfig config, JavaType type, BeanDescription description) {
        TextType<?> text = TextType.find(type.getRawClass());
        return text == null ? null : new Jackson2KeySerializer<>(text);
    }
}
