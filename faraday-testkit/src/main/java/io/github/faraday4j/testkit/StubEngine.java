package io.github.faraday4j.testkit;

/** The HTTP server below the stub, named without a type of its library so that the stub loads without it. */
interface StubEngine {

    /** The port on the loopback address. */
    int port();

    /** Stops listening and breaks off what is under way. May be called more than once. */
    void stop();
}
