package io.github.faraday4j.testkit.contract;

/** Null arguments for callers that the types do not allow. */
final class NullArguments {

    private NullArguments() {}

    @SuppressWarnings({"NullAway", "TypeParameterUnusedInFormals"}) // being wrong is the point
    static <T> T aNull() {
        return null;
    }
}
