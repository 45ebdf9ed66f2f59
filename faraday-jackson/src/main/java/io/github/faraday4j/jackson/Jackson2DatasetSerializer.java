package io.github.faraday4j.jackson;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.type.WritableTypeId;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.jsontype.TypeSerializer;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import io.github.faraday4j.dataset.Dataset;
import java.io.IOException;

/** Writes datasets, with Jackson 2. */
final class Jackson2DatasetSerializer extends StdSerializer<Dataset> {

    private static final long serialVersionUID = 1L;

    Jackson2DatasetSerializer() {
        super(Dataset.class);
    }

    @Override
    public void serialize(Dataset dataset, JsonGenerator generator, SerializerProvider provider) throws IOException {
        generator.writeStartObject(dataset);
        DatasetTokens.write(dataset, new Jackson2Sink(generator));
        generator.writeEndObject();
    }

    /** Writes the name of the type as well, for mappers that want one and take it away again when reading. */
    @Override
    public void serializeWithType(
            Dataset dataset, JsonGenerator generator, SerializerProvider provider, TypeSerializer types)
            throws IOException {
        WritableTypeId type = types.writeTypePrefix(generator, types.typeId(dataset, JsonToken.START_OBJECT));
        DatasetTokens.write(dataset, new Jackson2Sink(generator));
        types.writeTypeSuffix(generator, type);
    }
}
