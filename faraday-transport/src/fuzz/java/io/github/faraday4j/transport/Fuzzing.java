package io.github.faraday4j.transport;

import io.github.faraday4j.transport.internal.json.SuccessDecoderTarget;
import io.github.faraday4j.transport.internal.reply.ErrorDecoderTarget;
import com.code_intelligence.jazzer.junit.FuzzTest;

/** Searches for bytes that break what the targets hold; one target at a time, see CONTRIBUTING.md. */
class Fuzzing {

    @FuzzTest(maxDuration = "5m")
    void successDecoder(byte[] json) {
        SuccessDecoderTarget.check(json);
    }

    @FuzzTest(maxDuration = "5m")
    void errorDecoder(byte[] reply) {
        ErrorDecoderTarget.check(reply);
    }

    @FuzzTest(maxDuration = "5m")
    void configuration(byte[] lines) {
        ConfigurationTarget.check(lines);
    }
}
