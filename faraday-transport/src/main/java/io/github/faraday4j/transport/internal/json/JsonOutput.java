package io.github.faraday4j.transport.internal.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** Writes members that have a value, unless the owner keeps them raw: then the raw value is what was on the wire. */
final class JsonOutput {

    /** Writes one value. */
    interface ValueWriter<T> {
        void write(JsonOutput out, T value) throws IOException;
    }

    private final JsonGenerator generator;
    private final Deque<Map<String, @Nullable Object>> owners = new ArrayDeque<>();

    JsonOutput(JsonGenerator generator) {
        this.generator = generator;
    }

    /** Begins an object. */
    void begin(Map<String, @Nullable Object> unknownMembers) throws IOException {
        owners.push(unknownMembers);
        generator.writeStartObject();
    }

    /** Writes what the owner keeps raw, and ends its object. */
    void end() throws IOException {
        for (Map.Entry<String, @Nullable Object> member : owners.pop().entrySet()) {
            generator.writeFieldName(member.getKey());
            raw(member.getValue());
        }
        generator.writeEndObject();
    }

    private boolean isRaw(String name) {
        return owners.element().containsKey(name);
    }

    <T> void member(String name, Optional<T> value, ValueWriter<? super T> writer) throws IOException {
        if (value.isPresent() && !isRaw(name)) {
            generator.writeFieldName(name);
            writer.write(this, value.get());
        }
    }

    void text(String name, Optional<String> value) throws IOException {
        member(name, value, JsonOutput::value);
    }

    /** Of a type whose text is its {@code toString()}: a word, a UUID, an id, an instant. */
    void word(String name, Optional<?> value) throws IOException {
        member(name, value, (out, word) -> out.value(word.toString()));
    }

    void instant(String name, Optional<Instant> value) throws IOException {
        word(name, value);
    }

    void flag(String name, Optional<Boolean> value) throws IOException {
        member(name, value, JsonOutput::raw);
    }

    void number(String name, Optional<BigDecimal> value) throws IOException {
        member(name, value, JsonOutput::raw);
    }

    void count(String name, OptionalLong value) throws IOException {
        if (value.isPresent() && !isRaw(name)) {
            generator.writeNumberField(name, value.getAsLong());
        }
    }

    void texts(String name, List<String> value) throws IOException {
        list(name, value, JsonOutput::value);
    }

    <T> void list(String name, List<T> value, ValueWriter<? super T> writer) throws IOException {
        if (!value.isEmpty()) {
            listOrEmpty(name, value, writer);
        }
    }

    /** Writes a list even if it has no entries. */
    <T> void listOrEmpty(String name, List<T> value, ValueWriter<? super T> writer) throws IOException {
        if (!isRaw(name)) {
            generator.writeArrayFieldStart(name);
            for (T entry : value) {
                writer.write(this, entry);
            }
            generator.writeEndArray();
        }
    }

    <T> void map(String name, Map<String, T> value, ValueWriter<? super T> writer) throws IOException {
        if (!value.isEmpty() && !isRaw(name)) {
            generator.writeObjectFieldStart(name);
            for (Map.Entry<String, T> entry : value.entrySet()) {
                generator.writeFieldName(entry.getKey());
                writer.write(this, entry.getValue());
            }
            generator.writeEndObject();
        }
    }

    void value(String text) throws IOException {
        generator.writeString(text);
    }

    /** Writes a raw value; see {@link io.github.faraday4j.dataset} for what there is. */
    void raw(@Nullable Object value) throws IOException {
        if (value == null) {
            generator.writeNull();
        } else if (value instanceof String text) {
            generator.writeString(text);
        } else if (value instanceof Boolean flag) {
            generator.writeBoolean(flag);
        } else if (value instanceof Long number) {
            generator.writeNumber(number);
        } else if (value instanceof BigInteger number) {
            generator.writeNumber(number);
        } else if (value instanceof BigDecimal number) {
            generator.writeNumber(shortest(number));
        } else if (value instanceof List<?> list) {
            generator.writeStartArray();
            for (Object entry : list) {
                raw(entry);
            }
            generator.writeEndArray();
        } else if (value instanceof Map<?, ?> map) {
            generator.writeStartObject();
            for (Map.Entry<?, ?> entry : map.entrySet()) {
                generator.writeFieldName((String) entry.getKey());
                raw(entry.getValue());
            }
            generator.writeEndObject();
        } else {
            throw new IllegalStateException(
                    "a raw value is never a " + value.getClass().getName());
        }
    }

    /** The shorter of two exact spellings: never longer than what it was read from, which may be as long as allowed. */
    private static String shortest(BigDecimal number) {
        String text = number.toString();
        String withExponent = number.unscaledValue() + "E" + -(long) number.scale();
        return withExponent.length() < text.length() && number.scale() != 0 ? withExponent : text;
    }
}
