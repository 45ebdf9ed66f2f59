package io.github.faraday4j.benchmarks.coldstart;

import java.util.List;
import java.util.Map;

/**
 * How long cold starts took.
 *
 * @param variants the columns, in order
 * @param stacks the rows, in order
 */
public record ColdStarts(List<String> variants, List<Row> stacks) {

    /**
     * The starts of one stack.
     *
     * @param millis from the start of the JVM to the answer, by variant, each in the order of the runs
     * @param classes how many classes were loaded until then, on the JVM that runs this
     * @param jars the jars of others that classes were loaded from
     * @param jarBytes their sizes together
     */
    public record Row(Stack stack, Map<String, List<Double>> millis, int classes, int jars, long jarBytes) {}
}
