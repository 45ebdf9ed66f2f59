package io.github.faraday4j.transport.internal.json;

/** The body of a 200, as a fuzzer may have it. */
public final class SuccessDecoderTarget {

    private SuccessDecoderTarget() {}

    public static void check(byte[] json) {
        CodecLaws.nothingIsLostOrItIsRefused(json);
    }
}
