package io.github.faraday4j.transport.internal.json;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.faraday4j.dataset.Dataset;
import io.github.faraday4j.transport.ResponseLimits;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/** Writes the envelope. */
public final class DatasetListWriter {

    private DatasetListWriter() {}

    public static byte[] write(List<Dataset> datasets) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator generator =
                JsonFormat.of(ResponseLimits.ofDefaults()).generator(bytes)) {
            JsonOutput out = new JsonOutput(generator);
            generator.writeStartArray();
            for (Dataset dataset : datasets) {
                DatasetWriter.write(out, dataset);
            }
            generator.writeEndArray();
        } catch (IOException e) {
            throw new UncheckedIOException("an array in memory does not fail", e);
        }
        return bytes.toByteArray();
    }
}
