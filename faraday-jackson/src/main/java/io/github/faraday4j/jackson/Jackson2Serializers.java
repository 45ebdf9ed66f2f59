package io.github.faraday4j.jackson;

import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializationConfig;
import com.fasterxml.jackson.databind.ser.Serializers;
import io.github.faraday4j.dataset.Dataset;
import org.jspecify.annotations.Nullable;

/** Serializers of our types as values, for Jackson 2. */
final class Jackson2Serializers extends Serializers.Base {

    @Override
    public @Nullable JsonSerializer<?> findSerializer(
            SerializationConfig config, JavaType type, BeanDescription description) {
        Class<?> raw = type.getRawClass();
        if (raw == Dataset.class) {
            return new Jackson2DatasetSerializer();
        }
        TextType<?> text = TextType.find(raw);
        if (text != null) {
            return new Jackson2TextSerializer<>(text);
        }
        return OwnTypes.areRefused(raw) ? new Jackson2RefusingSerializer(raw) : null;
    }
}
