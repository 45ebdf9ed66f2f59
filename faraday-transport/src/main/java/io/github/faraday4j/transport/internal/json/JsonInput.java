package io.github.faraday4j.transport.internal.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.github.faraday4j.dataset.DatasetColumn;
import io.github.faraday4j.dataset.DatasetId;
import io.github.faraday4j.dataset.RawMembers;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Reads members in the shapes that the contract knows. One of another shape is read raw instead and waits, until {@link
 * #nextMember} leaves it with the builder of its owner: one pass over the document, and a second look only at lists and
 * maps
 * that turn out to have bad entries.
 */
final class JsonInput implements AutoCloseable {

    /** Reads the value at the current token, to its end; null if it is not of a shape that the contract knows. */
    interface ValueReader<T> {
        @Nullable
        T read(JsonInput in) throws IOException;
    }

    private enum State {
        UNDERSTOOD,
        UNDECODED,
        PARTLY_DECODED
    }

    private final JsonFormat format;
    private final byte[] document;
    private final int start;
    private final JsonParser parser;
    private final ListAccumulator lists = new ListAccumulator();
    private final ColumnCodec columns = new ColumnCodec();
    private State state = State.UNDERSTOOD;
    private @Nullable Object raw;

    JsonInput(JsonFormat format, byte[] document, int start, int length) throws IOException {
        this.format = format;
        this.document = document;
        this.start = start;
        this.parser = format.parser(document, start, length - start);
    }

    JsonParser parser() {
        return parser;
    }

    List<DatasetColumn> columns() throws IOException {
        return list(columns);
    }

    /**
     * Leaves the member that was just read with its owner if it could not be understood, or not all of it, and moves on
     * to the value of the next one; null at the end of the object.
     */
    @Nullable
    String nextMember(RawMembers owner) throws IOException {
        if (state != State.UNDERSTOOD) {
            settle(owner);
        }
        return nextName();
    }

    private void settle(RawMembers owner) throws IOException {
        String name = parser.currentName();
        MemberName.check(name, parser);
        if (state == State.UNDECODED) {
            owner.undecoded(name, raw);
        } else {
            owner.partlyDecoded(name, raw);
        }
        state = State.UNDERSTOOD;
        raw = null;
    }

    private @Nullable String nextName() throws IOException {
        String name = parser.nextFieldName();
        if (name != null) {
            parser.nextToken();
        }
        return name;
    }

    /** Reads the value raw, as a member that is not understood. */
    @SuppressWarnings("TypeParameterUnusedInFormals") // always null, which is of every type
    <T> @Nullable T undecoded() throws IOException {
        raw = RawJson.read(parser);
        state = State.UNDECODED;
        return null;
    }

    boolean atObject() {
        return parser.hasToken(JsonToken.START_OBJECT);
    }

    boolean atArray() {
        return parser.hasToken(JsonToken.START_ARRAY);
    }

    boolean atText() {
        return parser.hasToken(JsonToken.VALUE_STRING);
    }

    boolean atNull() {
        return parser.hasToken(JsonToken.VALUE_NULL);
    }

    @Nullable
    String text() throws IOException {
        return atText() ? parser.getText() : undecoded();
    }

    <W> @Nullable W word(Function<String, W> vocabulary) throws IOException {
        return atText() ? vocabulary.apply(parser.getText()) : undecoded();
    }

    /** The same, for the words that nearly all datasets have. */
    <W> @Nullable W word(VocabularyIndex<W> words) throws IOException {
        return atText() ? words.read(parser) : undecoded();
    }

    @Nullable
    Boolean flag() throws IOException {
        return switch (parser.currentToken()) {
            case VALUE_TRUE -> Boolean.TRUE;
            case VALUE_FALSE -> Boolean.FALSE;
            default -> undecoded();
        };
    }

    /**
     * Reads a whole number that fits a long and is not negative, in any spelling: 1000.0 and 1e3 are 1000. Negative if it
     * is none.
     */
    long count() throws IOException {
        long count =
                switch (parser.currentToken()) {
                    case VALUE_NUMBER_INT ->
                        parser.getNumberType() == JsonParser.NumberType.BIG_INTEGER ? -1 : parser.getLongValue();
                    case VALUE_NUMBER_FLOAT -> RawJson.whole(RawJson.decimal(parser));
                    default -> -1;
                };
        if (count < 0) {
            undecoded();
        }
        return count;
    }

    @Nullable
    BigDecimal number() throws IOException {
        return parser.currentToken().isNumeric() ? RawJson.decimal(parser) : undecoded();
    }

    @Nullable
    Instant instant() throws IOException {
        Instant instant = atText()
                ? Timestamps.parse(parser.getTextCharacters(), parser.getTextOffset(), parser.getTextLength())
                : null;
        return instant != null ? instant : undecoded();
    }

    @Nullable
    UUID uuid() throws IOException {
        UUID uuid = atText()
                ? Uuids.parse(parser.getTextCharacters(), parser.getTextOffset(), parser.getTextLength())
                : null;
        return uuid != null ? uuid : undecoded();
    }

    @Nullable
    DatasetId datasetId() throws IOException {
        UUID uuid = uuid();
        return uuid == null ? null : DatasetId.of(uuid);
    }

    /** A value of any shape that may be a fixed value: text, number or boolean. */
    @Nullable
    Object scalar() throws IOException {
        return atObject() || atArray() || atNull() ? undecoded() : RawJson.read(parser);
    }

    <T> @Nullable T object(ValueReader<T> reader) throws IOException {
        return atObject() ? reader.read(this) : undecoded();
    }

    List<String> texts() throws IOException {
        return list(JsonInput::textOrNull);
    }

    private @Nullable String textOrNull() throws IOException {
        return atText() ? parser.getText() : skip();
    }

    /** Skips a value that is not understood; a list or map that holds it is read again, raw. */
    @SuppressWarnings("TypeParameterUnusedInFormals") // always null, which is of every type
    <T> @Nullable T skip() throws IOException {
        parser.skipChildren();
        return null;
    }

    /** The entries that are understood; null entries do not count. */
    <T> List<T> list(ValueReader<T> reader) throws IOException {
        return list(reader, false);
    }

    /** The same, of an array or of the arrays in an array. */
    <T> List<T> flatList(ValueReader<T> reader) throws IOException {
        return list(reader, true);
    }

    private <T> List<T> list(ValueReader<T> reader, boolean flattened) throws IOException {
        if (!atArray()) {
            undecoded();
            return List.of();
        }
        long from = offset();
        int first = lists.size();
        if (!readEntries(reader, flattened)) {
            readAgain(from);
        }
        return lists.take(first);
    }

    /** Reads the entries of an array, and tells whether all were understood. */
    private boolean readEntries(ValueReader<?> reader, boolean flattened) throws IOException {
        boolean whole = true;
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            if (flattened && atArray()) {
                whole &= readEntries(reader, false);
            } else if (!atNull()) {
                Object entry = reader.read(this);
                if (entry == null) {
                    whole = false;
                } else {
                    lists.add(entry);
                }
            }
        }
        return whole;
    }

    /** The entries that are understood; null entries do not count, and of equal names the last does. */
    <T> Map<String, T> map(ValueReader<T> reader) throws IOException {
        if (!atObject()) {
            undecoded();
            return Map.of();
        }
        long from = offset();
        MapAccumulator<T> entries = new MapAccumulator<>();
        for (String name = nextName(); name != null; name = nextName()) {
            MemberName.check(name, parser);
            if (atNull()) {
                entries.remove(name);
            } else {
                entries.put(name, reader.read(this));
            }
        }
        if (!entries.isWhole()) {
            readAgain(from);
        }
        return entries.understood();
    }

    /** Where the current token begins. */
    long offset() {
        return parser.currentTokenLocation().getByteOffset();
    }

    /** Reads the list or map that has just ended once more, raw. */
    void readAgain(long from) throws IOException {
        int begin = start + (int) from;
        int end = start + (int) offset() + 1;
        try (JsonParser again = format.parser(document, begin, end - begin)) {
            again.nextToken();
            raw = RawJson.read(again);
            state = State.PARTLY_DECODED;
        }
    }

    @Override
    public void close() throws IOException {
        parser.close();
    }
}
