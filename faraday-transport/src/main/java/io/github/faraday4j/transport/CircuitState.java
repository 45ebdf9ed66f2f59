package io.github.faraday4j.transport;

/** The states of the circuit breaker. */
enum CircuitState {
    CLOSED,
    OPEN,
    HALF_OPEN
}
