package io.github.faraday4j.jackson;

import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.jsontype.TypeDeserializer;

/** Refuses to read a type that has no JSON of its own, with Jackson 3. */
final class Jackson3RefusingDeserializer extends StdDeserializer<Object> {

    Jackson3RefusingDeserializer(Class<?> type) {
        super(type);
    }

    @Override
    public boolean isCachable() {
        return true;
    }

    @Override
    public Object deserialize(JsonParser parser, DeserializationContext context) {
        return context.reportBadDefinition(handledType(), OwnTypes.refusal(handledType()));
    }

    @Override
    public Object deserializeWithType(JsonParser parser, DeserializationContext context, TypeDeserializer types) {
        return deserialize(parser, context);
    }
}
