package io.github.faraday4j.transport;

/** The state of a client's circuit breaker. States may be added in a minor version. */
public enum CircuitState {
    /** Attempts are made. */
    CLOSED,
    /** No attempt is made: lookups fail at once. */
    OPEN,
    /** A few attempts are made to see whether the service is back. */
    HALF_OPEN
}
