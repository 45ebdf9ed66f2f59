package io.github.faraday4j.jackson;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.jsontype.TypeSerializer;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;

/** Refuses to write a type that has no JSON of its own, with Jackson 2. */
final class Jackson2RefusingSerializer extends StdSerializer<Object> {

    private static final long serialVersionUID = 1L;

    Jackson2RefusingSerializer(Class<?> type) {
        super(type, false);
    }

    @Override
    public void serialize(Object value, JsonGenerator generator, SerializerProvider provider)
            throws JsonMappingException {
        provider.reportBadDefinition(handledType(), OwnTypes.refusal(handledType()));
    }

    @Override
    public void serializeWithType(
            Object value, JsonGenerator generator, SerializerProvider provider, TypeSerializer types)
            throws JsonMappingException {
        serialize(value, generator, provider);
    }
}
