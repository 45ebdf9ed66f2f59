package io.github.faraday4j.benchmarks.lookup;

import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;

/**
 * The figures of one turn of one client; all but the rate are of one lookup.
 *
 * @param p50 µs
 * @param p99 µs
 * @param perSecond lookups of all threads together
 * @param processor µs that all threads of the client's process took of a processor, those of the JVM included
 * @param switches how often a thread of this process gave up its processor to wait
 * @param allocated bytes
 */
record Turn(double p50, double p99, double perSecond, double processor, double switches, double allocated) {

    /** The reverse of {@link #line()}. */
    static Turn parse(String line) {
        double[] figures = Arrays.stream(line.split(" ", -1))
                .mapToDouble(Double::parseDouble)
                .toArray();
        return new Turn(figures[0], figures[1], figures[2], figures[3], figures[4], figures[5]);
    }

    /** Makes the line by which one process tells another. */
    String line() {
        return DoubleStream.of(p50, p99, perSecond, processor, switches, allocated)
                .mapToObj(Double::toString)
                .collect(Collectors.joining(" "));
    }
}
