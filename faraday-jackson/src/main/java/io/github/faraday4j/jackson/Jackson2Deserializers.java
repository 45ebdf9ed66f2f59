package io.github.faraday4j.jackson;

import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.deser.Deserializers;
import io.github.faraday4j.dataset.Dataset;
import org.jspecify.annotations.Nullable;

/** Deserializers of our types as values, for Jackson 2. */
final class Jackson2Deserializers extends Deserializers.Base {

    @Override
    public @Nullable JsonDeserializer<?> findBeanDeserializer(
            JavaType type, DeserializationConfig config, BeanDescription description) {
        Class<?> raw = type.getRawClass();
        if (raw == Dataset.class) {
            return new Jackson2DatasetDeserializer();
        }
        TextType<?> text = TextType.find(raw);
        if (text != null) {
            return new Jackson2TextDeserializer<>(text);
        }
        return OwnTypes.areRefused(raw) ? new Jackson2RefusingDeserializer(raw) : null;
    }

    @Override
    public boolean hasDeserializerFor(DeserializationConfig config, Class<?> valueType) {
        return valueType == Dataset.class || TextType.find(valueType) != null || OwnTypes.areRefused(valueType);
    }
}
