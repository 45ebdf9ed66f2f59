package io.github.faraday4j.transport.internal.reply;

import io.github.faraday4j.ApiError;
import io.github.faraday4j.ErrorCode;
import io.github.faraday4j.ValidationError;
import io.github.faraday4j.transport.ResponseLimits;
import io.github.faraday4j.transport.internal.json.JsonObjectReader;
import io.github.faraday4j.transport.internal.json.MalformedJsonException;
import io.github.faraday4j.transport.spi.HttpReply;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Reads error bodies. What cannot be read is absent: the status decides, and a bad body is no error of its own. */
final class ErrorBodyReader {

    private static final int MAX_CODE_LENGTH = 64;

    private final ResponseLimits limits;
    private final Inflater inflater;
    private final JsonObjectReader json;

    ErrorBodyReader(ResponseLimits limits, Inflater inflater) {
        this.limits = limits;
        this.inflater = inflater;
        this.json = new JsonObjectReader(limits);
    }

    /** Returns what the body tells, which may be nothing; without a code it may well be somebody else's. */
    ApiError read(HttpReply reply, UnaryOperator<String> mask) {
        Map<String, @Nullable Object> members = members(reply);
        return ApiError.builder(reply.status())
                .code(code(members.get("error"), mask))
                .errorId(text(members.get("id"), mask))
                .note(text(members.get("note"), mask))
                .validationErrors(validationErrors(members.get("validationErrors"), mask))
                .build();
    }

    private Map<String, @Nullable Object> members(HttpReply reply) {
        if (!inflater.understands(reply)) {
            return Map.of();
        }
        try {
            BodyBytes body = inflater.body(reply, limits.maxErrorBodyBytes());
            return json.read(body.bytes(), body.length());
        } catch (IOException | MalformedJsonException e) {
            return Map.of();
        }
    }

    /** One that repeats a secret is masked, and is a code still. */
    private static @Nullable ErrorCode code(@Nullable Object value, UnaryOperator<String> mask) {
        if (value instanceof String text
                && !text.isEmpty()
                && text.length() <= MAX_CODE_LENGTH
                && text.chars().allMatch(ErrorBodyReader::isCodeCharacter)) {
            return ErrorCode.of(mask.apply(text));
        }
        return null;
    }

    private static boolean isCodeCharacter(int c) {
        return (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
    }

    private static @Nullable String text(@Nullable Object value, UnaryOperator<String> mask) {
        return value instanceof String text ? mask.apply(text) : null;
    }

    private static List<ValidationError> validationErrors(@Nullable Object value, UnaryOperator<String> mask) {
        List<ValidationError> errors = new ArrayList<>();
        if (value instanceof List<?> list) {
            for (Object entry : list) {
                if (entry instanceof Map<?, ?> error) {
                    errors.add(validationError(error, mask));
                }
            }
        }
        return errors;
    }

    private static ValidationError validationError(Map<?, ?> error, UnaryOperator<String> mask) {
        Object context = error.get("context");
        return ValidationError.builder()
                .path(text(error.get("path"), mask))
                .message(text(error.get("message"), mask))
                .suggestion(text(error.get("suggestion"), mask))
                .errorType(context instanceof Map<?, ?> map ? text(map.get("errorType"), mask) : null)
                .build();
    }
}
