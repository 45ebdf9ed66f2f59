package io.github.faraday4j.jackson;

import io.github.faraday4j.dataset.Dataset;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.Deserializers;

/** Deserializers of our types as values, for Jackson 3. */
final class Jackson3Deserializers extends Deserializers.Base {

    @Override
    public @Nullable ValueDeserializer<?> findBeanDeserializer(
            JavaType type, DeserializationConfig config, BeanDescription.Supplier description) {
        Class<?> raw = type.getRawClass();
        if (raw == Dataset.class) {
            return new Jackson3DatasetDeserializer();
        }
        TextType<?> text = TextType.find(raw);
        if (text != null) {
            return new Jackson3TextDeserializer<>(text);
        }
        return OwnTypes.areRefused(raw) ? new Jackson3RefusingDeserializer(raw) : null;
    }

    @Override
    public boolean hasDeserializerFor(DeserializationConfig config, Class<?> valueType) {
        return valueType == Dataset.class || TextType.find(valueType) != null || OwnTypes.areRefused(valueType);
    }
}
