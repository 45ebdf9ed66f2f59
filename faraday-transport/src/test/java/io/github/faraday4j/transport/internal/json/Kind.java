package io.github.faraday4j.transport.internal.json;

import java.util.Map;

/** What the contract says may stand in one place of a document. */
sealed interface Kind {

    /** A value without documented members of its own. */
    enum Plain implements Kind {
        TEXT,
        INSTANT,
        UUID,
        COUNT,
        NUMBER,
        FLAG,
        /** A text, number or boolean. */
        SCALAR,
        /** Any JSON at all, nulls inside included. */
        RAW
    }

    /** An array; empty and absent are the same. */
    record ListOf(Kind entry) implements Kind {}

    /** An array whose presence counts: it tells the shape of options. */
    record PresentListOf(Kind entry) implements Kind {}

    /** An object whose names are the customer's; empty and absent are the same. */
    record MapOf(Kind entry) implements Kind {}

    /** An object with documented members, and any others. */
    record ObjectOf(Map<String, Kind> members) implements Kind {}

    /** An object, or a text that stands for an object with that one member. */
    record TextOr(String member, ObjectOf object) implements Kind {}

    /** An array, or an entry alone, or arrays in an array. */
    record NestedListOf(Kind entry) implements Kind {}
}
