package io.github.faraday4j.jackson;

import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.jsontype.TypeSerializer;
import tools.jackson.databind.ser.std.StdSerializer;

/** Refuses to write a type that has no JSON of its own, with Jackson 3. */
final class Jackson3RefusingSerializer extends StdSerializer<Object> {

    Jackson3RefusingSerializer(Class<?> type) {
        super(type);
    }

    @Override
    public void serialize(Object value, JsonGenerator generator, SerializationContext context) {
        context.reportBadDefinition(handledType(), OwnTypes.refusal(handledType()));
    }

    @Override
    public void serializeWithType(
            Object value, JsonGenerator generator, SerializationContext context, TypeSerializer types) {
        serialize(value, generator, context);
    }
}
