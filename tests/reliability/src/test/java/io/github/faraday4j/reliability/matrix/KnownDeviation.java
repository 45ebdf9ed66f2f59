package io.github.faraday4j.reliability.matrix;

/** What an HTTP client may do worse than a row asks, since it cannot be told to do otherwise. */
enum KnownDeviation {
    /** Sends a {@code GET} once more if a connection ends before any byte of a reply. */
    SENDS_AGAIN_AFTER_A_RESET,
    /** Has one exception for all that it does not understand in a status line, so that it is asked again. */
    TAKES_ODD_STATUS_LINES_FOR_TORN,
    /** Has one exception for all that it does not understand in a head, so that it is asked again. */
    TAKES_ODD_HEADS_FOR_TORN,
    /** Waits for the end of a status that has more than three digits. */
    WAITS_FOR_MORE_OF_AN_ODD_STATUS,
    /** Reads the status line of an old protocol for music as if it were HTTP. */
    TAKES_ICY_FOR_HTTP,
    /** Joins the parts of a header value that a lone CR divides. */
    TAKES_A_LONE_CR_FOR_A_SPACE,
    /** Fails over a 204 that has a body as over a broken connection, and does not show it. */
    HIDES_A_204_THAT_HAS_A_BODY,
    /** Has no exception of its own for header lines that go on and on. */
    TAKES_ENDLESS_HEADERS_FOR_GARBAGE,
    /** Has a connect timeout that ends with the connection to a proxy, before the tunnel is open. */
    COUNTS_A_TUNNEL_AS_PART_OF_THE_EXCHANGE
}
