package io.github.faraday4j.jackson;

import com.fasterxml.jackson.annotation.JsonFormat;
import io.github.faraday4j.dataset.Dataset;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.SerializationConfig;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.ser.Serializers;

/** Serializers of our types as values, for Jackson 3. */
final class Jackson3Serializers extends Serializers.Base {

    @Override
    public @Nullable ValueSerializer<?> findSerializer(
            SerializationConfig config,
            JavaType type,
            BeanDescription.Supplier description,
            JsonFormat.@Nullable Value format) {
        Class<?> raw = type.getRawClass();
        if (raw == Dataset.class) {
            return new Jackson3DatasetSerializer();
        }
        TextType<?> text = TextType.find(raw);
        if (text != null) {
            return new Jackson3TextSerializer<>(text);
        }
        return OwnTypes.areRefused(raw) ? new Jackson3RefusingSerializer(raw) : null;
    }
}
