package io.github.faraday4j.transport;

import java.time.Duration;

/** The circuit breaker of a client changed its state. A client begins with a
 * closed one. Events of a client come one after the other, the last state last; one that passed while a listener was
 * busy may be left out. Immutable. */
public final class CircuitChanged {

    private final String client;
    private final String transport;
    private final CircuitState state;
    private final Duration openDuration;

    CircuitChanged(String client, String transport, CircuitState state, Duration openDuration) {
        this.client = client;
        this.transport = transport;
        this.state = state;
        this.openDuration = openDuration;
    }

    /** The name of the client. */
    public String client() {
        return client;
    }

    /** The name of the transport. */
    public String transport() {
        return transport;
    }

    /** The state that it has now. */
    public CircuitState state() {
        return state;
    }

    /** The time that an open breaker stays open before it lets an attempt pass; see {@link CircuitBreakerPolicy}. */
    public Duration openDuration() {
        return openDuration;
    }

    @Override
    public String toString() {
        return "CircuitChanged{client=" + client + ", transport=" + transport + ", state=" + state + '}';
    }
}
