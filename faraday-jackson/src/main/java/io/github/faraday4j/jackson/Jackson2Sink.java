package io.github.faraday4j.jackson;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteCapability;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;

/** Writes tokens to a generator of Jackson 2, so that no setting of it changes a value. */
class Jackson2Sink implements TokenSink {

    private final JsonGenerator generator;

    /** Whether it writes text and not objects or bytes, which know no spelling of a number. */
    private final boolean textual;

    private final boolean quotesNumbers;

    Jackson2Sink(JsonGenerator generator) {
        this.generator = generator;
        this.textual = generator.getWriteCapabilities().isEnabled(StreamWriteCapability.CAN_WRITE_FORMATTED_NUMBERS);
        this.quotesNumbers = generator.isEnabled(JsonWriteFeature.WRITE_NUMBERS_AS_STRINGS.mappedFeature());
    }

    @Override
    public void startObject() throws IOException {
        generator.writeStartObject();
    }

    @Override
    public void endObject() throws IOException {
        generator.writeEndObject();
    }

    @Override
    public void startArray() throws IOException {
        generator.writeStartArray();
    }

    @Override
    public void endArray() throws IOException {
        generator.writeEndArray();
    }

    @Override
    public void name(String name) throws IOException {
        generator.writeFieldName(name);
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
    public void integer(String number) throws IOException {
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
    public void decimal(String number) throws IOException {
        if (textual) {
            spelled(number);
        } else {
            generator.writeNumber(new BigDecimal(number));
        }
    }

    private void spelled(String number) throws IOException {
        if (quotesNumbers) {
            generator.writeRawValue(number);
        } else {
            generator.writeNumber(number);
        }
    }

    @Override
    public void flag(boolean flag) throws IOException {
        generator.writeBoolean(flag);
    }

    @Override
    public void nothing() throws IOException {
        generator.writeNull();
    }
}
