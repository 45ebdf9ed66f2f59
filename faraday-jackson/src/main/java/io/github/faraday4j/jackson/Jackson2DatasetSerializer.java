package io.github.faraday4j.jackson;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.type.WritableTypeId;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.jsontype.TypeSerializer;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import com.fasterxml.jackson.databind.util.NameTransformer;
import io.github.faraday4j.dataset.Dataset;
import java.io.IOException;

/** Writes datasets, with Jackson 2. */
final class Jackson2DatasetSerializer extends StdSerializer<Dataset> {

    private static final long serialVersionUID = 1L;

    private final boolean unwrapping;

    Jackson2DatasetSerializer() {
        this(false);
    }

    private Jackson2DatasetSerializer(boolean unwrapping) {
        super(Dataset.class);
        this.unwrapping = unwrapping;
    }

    @Override
    public boolean isUnwrappingSerializer() {
        return unwrapping;
    }

    /** Writes the members among those of the object around it. Their names stay as they are, or none could be read. */
    @Override
    public JsonSerializer<Dataset> unwrappingSerializer(NameTransformer names) {
        return new Jackson2DatasetSerializer(true);
    }

    @Override
    public void serialize(Dataset dataset, JsonGenerator generator, SerializerProvider provider) throws IOException {
        if (unwrapping) {
            DatasetTokens.write(dataset, new Jackson2Sink(generator));
            return;
        }
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
