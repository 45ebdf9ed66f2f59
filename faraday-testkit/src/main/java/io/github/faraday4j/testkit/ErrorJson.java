package io.github.faraday4j.testkit;

import io.github.faraday4j.ApiError;
import io.github.faraday4j.ErrorCode;
import io.github.faraday4j.ValidationError;
import java.util.StringJoiner;

/** Writes error bodies. By hand, because the stub shall not ask for a JSON library to say so little. */
final class ErrorJson {

    private ErrorJson() {}

    /** Writes the parts that are there; an empty text if there are none. */
    static String write(ApiError error) {
        StringJoiner members = new StringJoiner(",", "{", "}").setEmptyValue("");
        error.code().map(ErrorCode::value).ifPresent(code -> members.add(member("error", code)));
        error.errorId().ifPresent(id -> members.add(member("id", id)));
        error.note().ifPresent(note -> members.add(member("note", note)));
        if (!error.validationErrors().isEmpty()) {
            StringJoiner entries = new StringJoiner(",", "[", "]");
            error.validationErrors().forEach(entry -> entries.add(write(entry)));
            members.add("\"validationErrors\":" + entries);
        }
        return members.toString();
    }

    private static String write(ValidationError error) {
        StringJoiner members = new StringJoiner(",", "{", "}");
        error.errorType().ifPresent(type -> members.add("\"context\":{" + member("errorType", type) + '}'));
        error.message().ifPresent(message -> members.add(member("message", message)));
        error.path().ifPresent(path -> members.add(member("path", path)));
        error.suggestion().ifPresent(suggestion -> members.add(member("suggestion", suggestion)));
        return members.toString();
    }

    private static String member(String name, String value) {
        return text(name) + ':' + text(value);
    }

    private static String text(String value) {
        StringBuilder json = new StringBuilder("\"");
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c == '"' || c == '\\') {
                json.append('\\').append(c);
            } else if (c < ' ' || Character.isSurrogate(c)) {
                // Surrogates too: a lone one has no UTF-8.
                json.append(String.format("\\u%04x", (int) c));
            } else {
                json.append(c);
            }
        }
        return json.append('"').toString();
    }
}
