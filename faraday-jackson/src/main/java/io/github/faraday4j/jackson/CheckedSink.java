package io.github.faraday4j.jackson;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.faraday4j.CallTrace;
import io.github.faraday4j.MalformedResponseException;
import io.github.faraday4j.MalformedResponseException.Kind;
import java.io.IOException;

/** Refuses names that could not be written, in the words of who would read them. */
final class CheckedSink extends Jackson2Sink {

    CheckedSink(JsonGenerator generator) {
        super(generator);
    }

    @Override
    public void name(String name) throws IOException {
        if (UnpairedSurrogates.areIn(name)) {
            throw new MalformedResponseException(
                    Kind.JSON, "$", "a member name has half a surrogate pair", CallTrace.NONE);
        }
        super.name(name);
    }
}
