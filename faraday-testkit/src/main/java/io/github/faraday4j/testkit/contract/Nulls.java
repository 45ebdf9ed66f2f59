package io.github.faraday4j.testkit.contract;

/** Nulls for callers that the types do not allow. */
final class Nulls {

    private Nulls() {}

    @SuppressWarnings({"NullAway", "TypeParameterUnusedInFormals"}) // being wrong is the point
    static <T> T aNull() {
        return null;
    }
}
