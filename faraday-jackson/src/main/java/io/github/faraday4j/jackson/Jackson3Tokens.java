package io.github.faraday4j.jackson;

import io.github.faraday4j.CallTrace;
import io.github.faraday4j.MalformedResponseException;
import io.github.faraday4j.MalformedResponseException.Kind;
import java.io.IOException;
import java.util.Base64;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** The tokens of a parser of Jackson 3. Numbers are handed on as they are spelled. */
final class Jackson3Tokens implements TokenSource {

    private final JsonParser parser;

    /**
     * Hands on the members of an object.
     *
     * @param parser at the name of the first member, or at the end of the object
     */
    Jackson3Tokens(JsonParser parser) {
        this.parser = parser;
    }

    /** Leaves the parser at the end of the object. */
    @Override
    public void copyTo(TokenSink sink) throws IOException {
        int depth = 0;
        JsonToken token = parser.currentToken();
        while (depth > 0 || token != JsonToken.END_OBJECT) {
            depth += copy(token, sink);
            token = parser.nextToken();
        }
    }

    /** Returns how many levels deeper it is after the token. */
    private int copy(@Nullable JsonToken token, TokenSink sink) throws IOException {
        if (token == null) {
            throw unreadable("the end comes too early");
        }
        switch (token) {
            case START_OBJECT -> sink.startObject();
            case END_OBJECT -> sink.endObject();
            case START_ARRAY -> sink.startArray();
            case END_ARRAY -> sink.endArray();
            case PROPERTY_NAME -> sink.name(parser.currentName());
            case VALUE_STRING -> sink.text(parser.getString());
            case VALUE_NUMBER_INT -> sink.integer(integer());
            case VALUE_NUMBER_FLOAT -> sink.decimal(decimal());
            case VALUE_TRUE -> sink.flag(true);
            case VALUE_FALSE -> sink.flag(false);
            case VALUE_NULL -> sink.nothing();
            default -> copyEmbedded(sink);
        }
        return token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
    }

    private String integer() {
        String text = parser.getString();
        return JsonNumbers.isStrict(text) ? text : parser.getBigIntegerValue().toString();
    }

    private String decimal() {
        String text = parser.getString();
        if (JsonNumbers.isStrict(text)) {
            return text;
        }
        if (parser.isNaN()) {
            throw unreadable("a number is not finite");
        }
        return parser.getDecimalValue().toString();
    }

    private void copyEmbedded(TokenSink sink) throws IOException {
        Object value = parser.getEmbeddedObject();
        if (value == null) {
            sink.nothing();
        } else if (value instanceof byte[] bytes) {
            sink.text(Base64.getEncoder().encodeToString(bytes));
        } else {
            throw unreadable("a value is no JSON but a " + value.getClass().getName());
        }
    }

    private static MalformedResponseException unreadable(String problem) {
        return new MalformedResponseException(Kind.JSON, "$", problem, CallTrace.NONE);
    }
}
