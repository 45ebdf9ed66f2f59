package io.github.faraday4j.benchmarks.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The medians of all results. */
final class Medians {

    private final Map<List<String>, Double> medians = new LinkedHashMap<>();

    Medians(List<Result> results) {
        for (Result result : results) {
            result.columns()
                    .forEach((column, values) ->
                            medians.put(List.of(column, result.name(), result.setting()), values.getPercentile(50)));
        }
    }

    /** All settings of any result, in the order of the results. */
    List<String> settings() {
        return medians.keySet().stream().map(key -> key.get(2)).distinct().toList();
    }

    /** The median of what a column says of a name in a setting; NaN if that was not measured. */
    double of(String column, String name, String setting) {
        return medians.getOrDefault(List.of(column, name, setting), Double.NaN);
    }

    /** By how much one is below another. */
    double ratio(String column, String name, String peer, String setting) {
        return of(column, name, setting) / of(column, peer, setting);
    }
}
