package io.github.faraday4j.transport.internal.pipeline;

import io.github.faraday4j.transport.internal.classpath.LibraryVersion;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.core.IntervalBiFunction;
import io.github.resilience4j.retry.Retry;

/** The Resilience4j that the class path has: three jars, of which retries are not needed before one is due. */
public final class Resilience4jVersion {

    private static final String ARTIFACT = "io.github.resilience4j:resilience4j-";
    private static final String FIRST = "2.2";

    private Resilience4jVersion() {}

    /**
     * Looks at each of its jars.
     *
     * @throws IllegalStateException if one is too old
     * @throws LinkageError if one is missing
     */
    public static void check() {
        LibraryVersion.require(ARTIFACT + "circuitbreaker", CircuitBreaker.class, FIRST);
        LibraryVersion.require(ARTIFACT + "retry", Retry.class, FIRST);
        LibraryVersion.require(ARTIFACT + "core", IntervalBiFunction.class, FIRST);
    }
}
