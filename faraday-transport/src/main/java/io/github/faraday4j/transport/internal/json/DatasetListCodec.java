package io.github.faraday4j.transport.internal.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import io.github.faraday4j.MalformedResponseException.Kind;
import io.github.faraday4j.dataset.Dataset;
import io.github.faraday4j.transport.ResponseLimits;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads and writes the envelope, and is strict about it. */
public final class DatasetListCodec {

    private final JsonFormat format;

    public DatasetListCodec(ResponseLimits limits) {
        this.format = JsonFormat.of(limits);
    }

    /** Reads the first bytes of an array; strict about the envelope, tolerant of members. */
    public List<Dataset> read(byte[] bytes, int length) throws MalformedJsonException {
        int start = Utf8Check.begin(bytes, length);
        JsonParser parser = null;
        try (JsonInput in = new JsonInput(format, bytes, start, length)) {
            parser = in.parser();
            return Collections.unmodifiableList(readArray(in));
        } catch (StreamConstraintsException e) {
            throw malformed(Kind.LIMIT, parser, PassedLimit.of(e, format.limits()));
        } catch (IOException e) {
            throw malformed(Kind.JSON, parser, "a syntax error, or the end too early");
        }
    }

    /** Writes datasets as an array, ASCII throughout. */
    public static byte[] write(List<Dataset> datasets) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator generator =
                JsonFormat.of(ResponseLimits.ofDefaults()).generator(bytes)) {
            JsonOutput out = new JsonOutput(generator);
            generator.writeStartArray();
            for (Dataset dataset : datasets) {
                DatasetCodec.write(out, dataset);
            }
            generator.writeEndArray();
        } catch (IOException e) {
            throw new UncheckedIOException("an array in memory does not fail", e);
        }
        return bytes.toByteArray();
    }

    private List<Dataset> readArray(JsonInput in) throws IOException, MalformedJsonException {
        JsonParser parser = in.parser();
        if (parser.nextToken() != JsonToken.START_ARRAY) {
            throw shape("$", "an array is due, but it begins with " + word(parser.currentToken()));
        }
        List<Dataset> datasets = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            if (!in.atObject()) {
                throw shape(
                        "$[" + datasets.size() + "]", "an object is due, but there is " + word(parser.currentToken()));
            }
            if (datasets.size() == format.limits().maxDatasets()) {
                throw malformed(Kind.LIMIT, parser, PassedLimit.of("maxDatasets", datasets.size()));
            }
            datasets.add(DatasetCodec.read(in, datasets.size()));
        }
        if (parser.nextToken() != null) {
            throw malformed(Kind.JSON, null, "something follows the end of the array");
        }
        return datasets;
    }

    private static String word(JsonToken token) {
        return switch (token) {
            case START_OBJECT -> "an object";
            case START_ARRAY -> "an array";
            case VALUE_STRING -> "a text";
            case VALUE_NULL -> "null";
            case VALUE_TRUE, VALUE_FALSE -> "a boolean";
            default -> "a number";
        };
    }

    private static MalformedJsonException shape(String path, String problem) {
        return new MalformedJsonException(Kind.SHAPE, path, problem);
    }

    private static MalformedJsonException malformed(Kind kind, @Nullable JsonParser parser, String problem) {
        String path = parser == null ? "$" : path(parser.getParsingContext());
        return new MalformedJsonException(kind, path, problem);
    }

    private static String path(@Nullable JsonStreamContext context) {
        if (context == null || context.inRoot()) {
            return "$";
        }
        String parent = path(context.getParent());
        if (context.inArray()) {
            return parent + '[' + Math.max(0, context.getCurrentIndex()) + ']';
        }
        return context.getCurrentName() == null ? parent : parent + '.' + context.getCurrentName();
    }
}
