package io.github.faraday4j.jackson;

import io.github.faraday4j.dataset.Dataset;
import java.io.IOException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.type.WritableTypeId;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.jsontype.TypeSerializer;
import tools.jackson.databind.ser.std.StdSerializer;
import tools.jackson.databind.util.NameTransformer;

/** Writes datasets, with Jackson 3. */
final class Jackson3DatasetSerializer extends StdSerializer<Dataset> {

    private final boolean unwrapping;

    Jackson3DatasetSerializer() {
        this(false);
    }

    private Jackson3DatasetSerializer(boolean unwrapping) {
        super(Dataset.class);
        this.unwrapping = unwrapping;
    }

    @Override
    public boolean isUnwrappingSerializer() {
        return unwrapping;
    }

    /** Writes the members among those of the object around it. Their names stay as they are, or none could be read. */
    @Override
    public ValueSerializer<Dataset> unwrappingSerializer(NameTransformer names) {
        return new Jackson3DatasetSerializer(true);
    }

    @Override
    public void serialize(Dataset dataset, JsonGenerator generator, SerializationContext context) {
        if (unwrapping) {
            writeMembers(dataset, generator);
            return;
        }
        generator.writeStartObject(dataset);
        writeMembers(dataset, generator);
        generator.writeEndObject();
    }

    /** Writes the name of the type as well, for mappers that want one and take it away again when reading. */
    @Override
    public void serializeWithType(
            Dataset dataset, JsonGenerator generator, SerializationContext context, TypeSerializer types) {
        WritableTypeId type = types.writeTypePrefix(generator, context, types.typeId(dataset, JsonToken.START_OBJECT));
        writeMembers(dataset, generator);
        types.writeTypeSuffix(generator, context, type);
    }

    private static void writeMembers(Dataset dataset, JsonGenerator generator) {
        try {
            DatasetTokens.write(dataset, new Jackson3Sink(generator));
        } catch (IOException e) {
            throw JacksonIOException.construct(e, generator);
        }
    }
}
