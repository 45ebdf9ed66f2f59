package io.github.faraday4j.reliability.soak;

import io.github.faraday4j.transport.FaradayConfig;
import io.github.faraday4j.transport.spi.HttpTransport;
import java.time.Duration;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * What a soak is made of.
 *
 * @param permits of the client
 * @param warmUp lookups before anything is measured
 * @param transports make the transport under test
 * @param services start the service
 * @param ignoredThreads names of threads that are not counted
 * @param patience with what ends by itself, a little later than it might
 */
record SoakSetup(
        int permits,
        int warmUp,
        Function<FaradayConfig, HttpTransport> transports,
        Supplier<SoakTarget> services,
        Predicate<String> ignoredThreads,
        Duration patience) {}
