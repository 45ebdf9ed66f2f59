package io.github.faraday4j.transport.internal.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** JSON documents as plain trees, read and written without the code under test. Numbers are BigDecimal. */
public final class Documents {

    private static final JsonFactory JSON = new JsonFactory();

    private Documents() {}

    public static byte[] example(String file) {
        try (InputStream in = Documents.class.getResourceAsStream("/examples/" + file)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The dataset of the documented example, as a tree. */
    @SuppressWarnings("unchecked")
    public static Map<String, Object> documentedDataset() {
        return (Map<String, Object>) ((List<Object>) parse(example("00_documented_example.json"))).get(0);
    }

    public static @Nullable Object parse(String json) {
        return parse(json.getBytes(StandardCharsets.UTF_8));
    }

    public static @Nullable Object parse(byte[] json) {
        try (JsonParser parser = JSON.createParser(json)) {
            parser.nextToken();
            return read(parser);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static @Nullable Object read(JsonParser parser) throws IOException {
        switch (parser.currentToken()) {
            case VALUE_NULL:
                return null;
            case VALUE_TRUE:
                return true;
            case VALUE_FALSE:
                return false;
            case VALUE_STRING:
                return parser.getText();
            case START_ARRAY:
                List<Object> list = new ArrayList<>();
                while (parser.nextToken() != JsonToken.END_ARRAY) {
                    list.add(read(parser));
                }
                return list;
            case START_OBJECT:
                Map<String, Object> map = new LinkedHashMap<>();
                while (parser.nextToken() != JsonToken.END_OBJECT) {
                    String name = parser.currentName();
                    parser.nextToken();
                    map.put(name, read(parser));
                }
                return map;
            default:
                return new BigDecimal(parser.getText());
        }
    }

    public static String render(@Nullable Object tree) {
        StringWriter text = new StringWriter();
        try (JsonGenerator generator = JSON.createGenerator(text)) {
            write(generator, tree);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    public static byte[] bytes(@Nullable Object tree) {
        return render(tree).getBytes(StandardCharsets.UTF_8);
    }

    private static void write(JsonGenerator generator, @Nullable Object tree) throws IOException {
        if (tree instanceof Map<?, ?> map) {
            generator.writeStartObject();
            for (Map.Entry<?, ?> entry : map.entrySet()) {
                generator.writeFieldName((String) entry.getKey());
                write(generator, entry.getValue());
            }
            generator.writeEndObject();
        } else if (tree instanceof List<?> list) {
            generator.writeStartArray();
            for (Object entry : list) {
                write(generator, entry);
            }
            generator.writeEndArray();
        } else if (tree instanceof String text) {
            generator.writeString(text);
        } else if (tree instanceof Boolean flag) {
            generator.writeBoolean(flag);
        } else if (tree == null) {
            generator.writeNull();
        } else {
            generator.writeNumber(tree.toString());
        }
    }

    /** A deep copy that may be changed. */
    public static @Nullable Object copy(@Nullable Object tree) {
        return parse(render(tree));
    }
}
