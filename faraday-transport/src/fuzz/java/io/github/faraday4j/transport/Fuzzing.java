package io.github.faraday4j.transport;

import com.code_intelligence.jazzer.junit.FuzzTest;

/** Searches for bytes that break what {@link FuzzTargets} holds; one target at a time, see CONTRIBUTING.md. */
class Fuzzing {

    @FuzzTest(maxDuration = "5m")
    void successDecoder(byte[] json) {
        FuzzTargets.successDecoder(json);
    }

    @FuzzTest(maxDuration = "5m")
    void errorDecoder(byte[] reply) {
        FuzzTargets.errorDecoder(reply);
    }

    @FuzzTest(maxDuration = "5m")
    void configuration(byte[] lines) {
        FuzzTargets.configuration(lines);
    }
}
