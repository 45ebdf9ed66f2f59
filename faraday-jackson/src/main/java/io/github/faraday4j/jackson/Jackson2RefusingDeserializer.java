package io.github.faraday4j.jackson;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.jsontype.TypeDeserializer;

/** Refuses to read a type that has no JSON of its own, with Jackson 2. */
final class Jackson2RefusingDeserializer extends StdDeserializer<Object> {

    private static final long serialVersionUID = 1L;

    Jackson2RefusingDeserializer(Class<?> type) {
        super(type);
    }

    @Override
    public boolean isCachable() {
        return true;
    }

    @Override
    public Object deserialize(JsonParser parser, DeserializationContext context) throws JsonMappingException {
        return context.reportBadDefinition(handledType(), OwnTypes.refusal(handledType()));
    }

    @Override
    public Object deserializeWithType(JsonParser parser, DeserializationContext context, TypeDeserializer types)
            throws JsonMappingException {
        return deserialize(parser, context);
    }
}
