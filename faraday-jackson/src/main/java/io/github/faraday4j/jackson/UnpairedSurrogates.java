package io.github.faraday4j.jackson;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import java.io.IOException;
import java.io.StringWriter;

/** Texts with half a surrogate pair: data to us, which UTF-8 cannot hold and JSON can, escaped. */
final class UnpairedSurrogates {

    private static final JsonFactory ASCII =
            JsonFactory.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

    private UnpairedSurrogates() {}

    static boolean areIn(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isSurrogate(c)) {
                if (!Character.isHighSurrogate(c)
                        || i + 1 == text.length()
                        || !Character.isLowSurrogate(text.charAt(i + 1))) {
                    return true;
                }
                i++;
            }
        }
        return false;
    }

    /** Returns the text as a JSON string, quotes included. */
    static String escaped(String text) throws IOException {
        StringWriter json = new StringWriter(text.length() + 16);
        try (JsonGenerator generator = ASCII.createGenerator(json)) {
            generator.writeString(text);
        }
        return json.toString();
    }
}
