package io.github.faraday4j.jackson;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamWriteCapability;
import tools.jackson.core.json.JsonGeneratorBase;
import tools.jackson.core.json.JsonWriteFeature;

/** Writes tokens to a generator of Jackson 3, so that no setting of it changes a value. */
final class Jackson3Sink implements TokenSink {

    private final JsonGenerator generator;

    /** Whether it writes text and not objects or bytes, which know no spelling of a number. */
    private final boolean textual;

    private final boolean quotesNumbers;

    Jackson3Sink(JsonGenerator generator) {
        this.generator = generator;
        this.textual = generator.has(StreamWriteCapability.CAN_WRITE_FORMATTED_NUMBERS);
        this.quotesNumbers = generator instanceof JsonGeneratorBase json
                && json.isEnabled(JsonWriteFeature.WRITE_NUMBERS_AS_STRINGS);
    }

    @Override
    public void startObject() {
        generator.writeStartObject();
    }

    @Override
    public void endObject() {
        generator.writeEndObject();
    }

    @Override
    public void startArray() {
        generator.writeStartArray();
    }

    @Override
    public void endArray() {
        generator.writeEndArray();
    }

    @Override
    public void name(String name) {
        generator.writeName(name);
    }

    @Override
    public void text(String text) throws IOException {
        if (textual && UnpairedSurrogates.areIn(text)) {
            generator.writeRawValue(UnpairedSurrogates.escaped(text));
        } else {
            generator.writeString(text);
        }
    }

    @Override
    public void integer(String number) {
        if (textual) {
            spelled(number);
            return;
        }
        // In the smallest type that it fits into, as a parser would have it.
        BigInteger value = new BigInteger(number);
        if (value.bitLength() < Integer.SIZE) {
            generator.writeNumber(value.intValue());
        } else if (value.bitLength() < Long.SIZE) {
            generator.writeNumber(value.longValue());
        } else {
            generator.writeNumber(value);
        }
    }

    @Override
    public void decimal(String number) {
        if (textual) {
            spelled(number);
        } else {
            generator.writeNumber(new BigDecimal(number));
        }
    }

    private void spelled(String number) {
        if (quotesNumbers) {
            generator.writeRawValue(number);
        } else {
            generator.writeNumber(number);
        }
    }

    @Override
    public void flag(boolean flag) {
        generator.writeBoolean(flag);
    }

    @Override
    public void nothing() {
        generator.writeNull();
    }
}
