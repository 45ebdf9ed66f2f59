package io.github.faraday4j.transport.internal.pipeline;

/** The states of the circuit breaker. */
public enum CircuitState {
    CLOSED,
    OPEN,
    HALF_OPEN
}
