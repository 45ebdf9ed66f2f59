package io.github.faraday4j.benchmarks.report;

import java.util.List;

/**
 * What JMH found for one benchmark with one set of parameters.
 *
 * @param scores of the iterations of all forks: the average time of a call, or the median of those sampled
 * @param p99 of all calls that were sampled; NaN if none were
 * @param mean of all calls
 * @param bytes allocated by a call, all threads together
 */
public record Measurement(List<Double> scores, double p99, double mean, double bytes) {

    /** The median of the scores. */
    public double median() {
        return median(scores);
    }

    /** The middle one, or the mean of both. */
    static double median(List<Double> values) {
        List<Double> sorted = values.stream().sorted().toList();
        int size = sorted.size();
        return size == 0 ? Double.NaN : (sorted.get((size - 1) / 2) + sorted.get(size / 2)) / 2;
    }

    /** Half the distance of the largest and the smallest score, in percent of the median. */
    static double spreadPercent(List<Double> values) {
        double min = values.stream().mapToDouble(value -> value).min().orElse(Double.NaN);
        double max = values.stream().mapToDouble(value -> value).max().orElse(Double.NaN);
        return 50 * (max - min) / median(values);
    }
}
