package io.github.faraday4j.benchmarks.report;

import java.util.List;
import java.util.function.DoublePredicate;

/**
 * A goal, and the figures that it is about.
 *
 * @param what the figure in words
 * @param unit what follows a number: empty for ratios
 * @param atLeast whether more is better
 * @param goal the limit that counts
 * @param stretch the limit hoped for; NaN if there is none
 * @param figures all of which have to be within
 */
record Goal(String what, String unit, boolean atLeast, double goal, double stretch, List<Double> figures) {

    static Goal atMost(String what, String unit, double goal, double stretch, Double... figures) {
        return new Goal(what, unit, false, goal, stretch, List.of(figures));
    }

    static Goal atLeast(String what, double goal, double stretch, Double... figures) {
        return new Goal(what, "", true, goal, stretch, List.of(figures));
    }

    List<String> cells() {
        String ours = figures.stream()
                .map(figure -> Format.number(figure) + unit)
                .reduce((a, b) -> a + ", " + b)
                .orElse("–");
        return List.of(what, limit(goal), Double.isNaN(stretch) ? "" : limit(stretch), ours, verdict());
    }

    private String limit(double limit) {
        return (atLeast ? ">= " : "<= ") + Format.number(limit) + unit;
    }

    private String verdict() {
        if (figures.stream().anyMatch(figure -> figure.isNaN())) {
            return "not measured";
        }
        return all(figure -> isWithin(figure, stretch))
                ? "stretch"
                : all(figure -> isWithin(figure, goal)) ? "met" : "missed";
    }

    private boolean all(DoublePredicate test) {
        return figures.stream().mapToDouble(figure -> figure).allMatch(test);
    }

    private boolean isWithin(double figure, double limit) {
        return atLeast ? figure >= limit : figure <= limit;
    }
}
